import type { Family } from './runtimes.ts';

/** The npm package that holds a runtime's program for one kind of machine. It needs no install script. */
export interface PlatformPackage {
  name: string;
  /** Path of the program inside the package. */
  program: string;
}

/** What kind of machine this is. */
export interface Platform {
  /** As `process.platform`. */
  os: string;
  /** As `process.arch`. */
  arch: string;
}

/** This machine. */
export const thisPlatform: Platform = { os: process.platform, arch: process.arch };

/**
 * The package of a runtime for a machine. The packages `node`, `bun`, `deno` and `workerd` only choose among these, and some
 * of them do it in an install script.
 *
 * Linux means glibc: Deno, Node and workerd publish nothing for musl.
 * @returns undefined if there is none, as for Chromium.
 */
export function platformPackage(
  family: Family,
  { os, arch }: Platform = thisPlatform,
): PlatformPackage | undefined {
  if (!['linux', 'darwin', 'win32'].includes(os) || !['x64', 'arm64'].includes(arch)) return undefined;
  const isWindows = os === 'win32';
  const suffix = isWindows ? '.exe' : '';
  switch (family) {
    case 'node': {
      const prefix = os === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node';
      return { name: `${prefix}-${isWindows ? 'win' : os}-${arch}`, program: `bin/node${suffix}` };
    }
    case 'bun': {
      const cpu = arch === 'arm64' ? 'aarch64' : 'x64';
      return { name: `@oven/bun-${isWindows ? 'windows' : os}-${cpu}`, program: `bin/bun${suffix}` };
    }
    case 'deno':
      return { name: `@deno/${os}-${arch}${os === 'linux' ? '-glibc' : ''}`, program: `deno${suffix}` };
    case 'workerd': {
      if (isWindows && arch === 'arm64') return undefined;
      const cpu = arch === 'x64' ? '64' : arch;
      return {
        name: `@cloudflare/workerd-${isWindows ? 'windows' : os}-${cpu}`,
        program: `bin/workerd${suffix}`,
      };
    }
    default:
      return undefined;
  }
}
