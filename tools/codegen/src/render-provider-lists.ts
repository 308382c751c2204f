import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Output } from './compare-output.ts';
import { listProviders, type Workspace } from './workspace.ts';

/** Where the lists of all providers go, relative to the root. */
export const providerListsPath = 'tools/providers/src/gen';

const banner =
  '// Generated from the folders beside this one by `pnpm generate`. Do not edit: add a provider by `pnpm new-provider` instead.\n\n';

/**
 * The lists that have to be TypeScript, because types or bundles are made from them: of every provider that has a spec and
 * an entry, which is `tools/providers/src/<provider>/<provider>.ts`.
 */
export function renderProviderLists(workspace: Workspace): Output {
  const names = listProviders(workspace).filter((name) =>
    existsSync(join(workspace.root, 'tools/providers/src', name, `${name}.ts`)),
  );
  return new Map([
    ['all-providers.ts', banner + allProviders(names)],
    ['client-types.ts', banner + clientTypes(names)],
  ]);
}

function allProviders(names: readonly string[]): string {
  const imports = names.map((name) => `import { ${camel(name)} } from '../${name}/${name}.ts';`);
  return `${imports.join('\n')}
import type { Provider } from '../provider.ts';

/** Every provider that has a spec and an entry, sorted by name. */
export const allProviders: readonly Provider[] = [
${names.map((name) => `  ${camel(name)},\n`).join('')}];
`;
}

function clientTypes(names: readonly string[]): string {
  const imports = names.flatMap((name) => {
    const prefix = camel(name);
    const types = `Methods as ${pascal(name)}Methods, paths as ${pascal(name)}Paths`;
    return [
      `import type { ${types} } from '@runspec/${name}-client';`,
      `import type * as ${prefix}Schemas from '@runspec/${name}-client/zod';`,
    ];
  });
  const members = names.map(
    (name) => `  ${propertyName(name)}: {
    methods: ${pascal(name)}Methods;
    paths: ${pascal(name)}Paths;
    schemas: typeof ${camel(name)}Schemas;
  };
`,
  );
  return `${imports.join('\n')}

/** What each client has of generated types, by provider: methods, \`paths\`, and the module of zod schemas. */
export interface ClientTypes {
${members.join('')}}
`;
}

/** `my-acme` → `myAcme`. */
function camel(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function pascal(name: string): string {
  return camel(name).replace(/^\w/, (letter) => letter.toUpperCase());
}

function propertyName(name: string): string {
  return camel(name) === name ? name : `'${name}'`;
}
