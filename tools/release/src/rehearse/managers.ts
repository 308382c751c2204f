import type { PlannedRelease } from '../release/plan.ts';

/** A package manager that users install our packages with. */
export interface Manager {
  id: 'npm' | 'pnpm' | 'bun';
  /** What installs these into a project that has none. */
  install(specifiers: readonly string[]): readonly string[];
  /** Files that a project needs besides package.json and .npmrc, by name. */
  files: Readonly<Record<string, string>>;
}

/** npm, pnpm and Bun. */
export const managers: readonly Manager[] = [
  { id: 'npm', install: (specifiers) => ['install', ...specifiers], files: {} },
  {
    id: 'pnpm',
    install: (specifiers) => ['add', ...specifiers],
    // pnpm asks about every install script, and Prism brings one that only counts installs.
    files: { 'pnpm-workspace.yaml': "allowBuilds:\n  '@scarf/scarf': false\n" },
  },
  { id: 'bun', install: (specifiers) => ['add', ...specifiers], files: {} },
];

/** What a kind of project has in it. */
export interface ProjectKind {
  id: 'clients' | 'tools';
  /** Packages of ours, without the scope; the others of a release are in the other kind, or come along. */
  has(name: string): boolean;
  /** Packages of others whose versions are those of the repository's catalog, by name. */
  others: Readonly<Record<string, string>>;
}

/** Two projects, because the plugin's peer is an older TypeScript than a user of the clients has. */
export function projectKinds(catalog: Catalog): readonly ProjectKind[] {
  const isTool = (name: string): boolean => /\/(mock-server|hey-api-openapi-fetch)$/.test(name);
  const {
    '@hey-api/openapi-ts': heyApi = '',
    'openapi-fetch': openapiFetch = '',
    typescript = '',
  } = catalog.catalog;
  const { typescript: older = '' } = catalog.catalogs['codegen'] ?? {};
  return [
    { id: 'clients', has: (name) => !isTool(name) && !name.endsWith('/specs'), others: { typescript } },
    {
      id: 'tools',
      has: isTool,
      others: { '@hey-api/openapi-ts': heyApi, 'openapi-fetch': openapiFetch, typescript: older },
    },
  ];
}

/** The versions that pnpm-workspace.yaml has for everybody. */
export interface Catalog {
  catalog: Readonly<Record<string, string>>;
  catalogs: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What to ask a package manager for: ours by name alone, as a user would, the others by exact version. */
export const specifiersOf = ({ has, others }: ProjectKind, releases: readonly PlannedRelease[]): string[] => [
  ...releases.map(({ name }) => name).filter(has),
  ...Object.entries(others).map(([name, version]) => `${name}@${version}`),
];
