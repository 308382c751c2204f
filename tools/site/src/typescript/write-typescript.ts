import { join, relative } from 'node:path';
import { Application, LogLevel } from 'typedoc';
import type { PluginOptions } from 'typedoc-plugin-markdown';
import { pagesFolder, root, siteFolder } from '../root.ts';
import { listEntries } from './list-entries.ts';

/**
 * Writes the reference of the packages' exports from their doc comments. What is generated from a spec is left to the API reference.
 * @throws {Error} where the sources cannot be read or do not compile.
 */
export async function writeTypescript(): Promise<void> {
  const entries = listEntries();
  const markdown: Partial<PluginOptions> = {
    entryFileName: 'index',
    hideBreadcrumbs: true,
    hidePageHeader: true,
    useCodeBlocks: true,
    expandObjects: true,
    sanitizeComments: true,
    parametersFormat: 'table',
    typeDeclarationFormat: 'table',
    propertyMembersFormat: 'table',
    classPropertiesFormat: 'table',
    interfacePropertiesFormat: 'table',
    typeAliasPropertiesFormat: 'table',
    enumMembersFormat: 'table',
    hideGroupHeadings: true,
  };
  const app = await Application.bootstrapWithPlugins({
    entryPoints: entries.map(({ file }) => file),
    tsconfig: join(siteFolder, 'tsconfig.typescript.json'),
    plugin: ['typedoc-plugin-markdown'],
    router: 'module',
    exclude: ['**/src/gen/**'],
    excludeExternals: true,
    excludePrivate: true,
    excludeInternal: true,
    disableSources: true,
    readme: 'none',
    name: 'TypeScript',
    logLevel: LogLevel.Error,
    outputs: [{ name: 'markdown', path: join(pagesFolder, 'typescript') }],
    validation: false,
    ...markdown,
  });
  const project = await app.convert();
  if (!project) throw new Error('The packages do not compile; `pnpm typecheck` says where.');
  // TypeDoc calls a module after its file; a reader knows it by what one imports.
  const names = new Map(entries.map(({ file, name }) => [moduleOf(file), name]));
  for (const module of project.children ?? []) module.name = names.get(module.name) ?? module.name;
  await app.generateOutputs(project);
  if (app.logger.hasErrors()) throw new Error('TypeDoc could not write the reference: see above.');
}

/** What TypeDoc calls the module of a file: its path within packages/. */
const moduleOf = (file: string): string =>
  relative(join(root, 'packages'), file)
    .replaceAll('\\', '/')
    .replace(/(\/index)?\.ts$/, '');
