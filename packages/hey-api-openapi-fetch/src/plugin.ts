import { definePluginConfig } from '@hey-api/openapi-ts';
import { printMethods } from './methods/print-methods.ts';
import { installOpenEnums } from './open-enums/install-open-enums.ts';
import type { OpenApiFetchPlugin, Options, PluginInstance } from './options.ts';
import { printPaths } from './paths/print-paths.ts';
import { readDocument } from './spec/read-document.ts';

function handler({ plugin }: { plugin: PluginInstance }): void {
  const paths = readDocument(plugin);
  printPaths(plugin, paths);
  if (plugin.config.methods) printMethods(plugin, paths);
}

const definePlugin = definePluginConfig<OpenApiFetchPlugin['Types']>({
  name: 'openapi-fetch',
  dependencies: ['@hey-api/typescript'],
  config: {
    includeInEntry: false,
    methods: true,
    methodsFile: 'methods',
    methodsInterface: 'Methods',
    openEnums: false,
    pathsFile: 'paths',
    pathsInterface: 'paths',
    runtime: '@runspec/hey-api-openapi-fetch/runtime',
  },
  handler,
  // hey-api calls this when it has set up the plugin and before it runs any: the one moment at which
  // @hey-api/typescript exists and has printed nothing yet.
  imports(plugin) {
    if (plugin.config.openEnums) installOpenEnums(plugin);
    return {};
  },
  symbolMeta: () => ({ artifact: 'openapi-fetch' }),
});

/**
 * The plugin, for the `plugins` of a @hey-api/openapi-ts configuration: prints the `paths` type that openapi-fetch
 * reads, and a typed method per operation. It brings @hey-api/typescript along if it is not listed.
 */
export function openapiFetch(
  options: Options = {},
): ReturnType<ReturnType<typeof definePluginConfig<OpenApiFetchPlugin['Types']>>> {
  return definePlugin(options);
}
