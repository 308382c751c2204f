import { delimiter } from 'node:path';

/** What a rehearsal's commands are told. */
export interface EnvSettings {
  /** What is looked through first for programs. */
  path: readonly string[];
  /** An empty folder: where settings are looked for and, if `isUser`, where caches go instead of the home folder. */
  home: string;
  /** Whether it is for a user, who has nothing yet; a maintainer has the machine's store of packages. */
  isUser: boolean;
  /** The registry on loopback. */
  registry: string;
  /** Where a request to anywhere else is sent, to be refused and counted. */
  proxy: string;
}

/**
 * The environment of a command that must see the registry on loopback and nothing else: the machine's settings of npm, pnpm and Bun, and
 * those of the script that this runs in, stay outside.
 */
export function cleanEnv(
  from: NodeJS.ProcessEnv,
  { path, home, isUser, registry, proxy }: EnvSettings,
): NodeJS.ProcessEnv {
  const kept = Object.entries(from).filter(([name]) => !UNWANTED.test(name));
  return {
    ...Object.fromEntries(kept),
    PATH: [...path, from['PATH'] ?? ''].join(delimiter),
    ...(isUser ? userHome(home) : {}),
    npm_config_userconfig: `${home}/user-npmrc`,
    npm_config_registry: registry,
    npm_config_globalconfig: `${home}/global-npmrc`,
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_update_notifier: 'false',
    pnpm_config_registry: registry,
    HTTP_PROXY: proxy,
    HTTPS_PROXY: proxy,
    http_proxy: proxy,
    https_proxy: proxy,
    NO_PROXY: '127.0.0.1,localhost',
    no_proxy: '127.0.0.1,localhost',
    TURBO_TELEMETRY_DISABLED: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
    REDOCLY_TELEMETRY: 'off',
    DO_NOT_TRACK: '1',
    NO_COLOR: '1',
  };
}

/** Settings of package managers, of Node, and of the terminal; and CI's, which makes some of them behave otherwise. */
const UNWANTED =
  /^((p?npm|bun|corepack)_|node_auth_token$|node_options$|node_env$|turbo_|force_color$|init_cwd$|ci$|(https?|no|all)_proxy$)/i;

const userHome = (home: string): NodeJS.ProcessEnv => ({
  HOME: home,
  XDG_CONFIG_HOME: `${home}/.config`,
  XDG_CACHE_HOME: `${home}/.cache`,
  XDG_DATA_HOME: `${home}/.local/share`,
  XDG_STATE_HOME: `${home}/.local/state`,
  BUN_INSTALL_CACHE_DIR: `${home}/.bun-cache`,
});
