import type { Plugins } from '@hey-api/openapi-ts';
import { $ } from '@hey-api/openapi-ts';
import type { PluginInstance } from '../options.ts';
import { isAnyString, isOpenEnum } from './is-open-enum.ts';

type UnionResolver = NonNullable<Plugins.HeyApiTypeScript.Resolvers['union']>;
type UnionContext = Parameters<UnionResolver>[0];

/**
 * Makes @hey-api/typescript print open enums so that the known words stay visible. It uses the hook that hey-api has
 * for this, `$resolvers.union`; a resolver from the configuration goes first.
 */
export function installOpenEnums(plugin: PluginInstance): void {
  const { config } = plugin.getPluginOrThrow('@hey-api/typescript');
  const resolvers = config.$resolvers ?? config['~resolvers'] ?? {};
  config.$resolvers = {
    ...resolvers,
    union: (context) => resolvers.union?.(context) ?? resolveUnion(plugin, context),
  };
}

/** `Known | (string & {})` for an open enum, and hey-api's own type for every other union. */
function resolveUnion(plugin: PluginInstance, context: UnionContext): ReturnType<UnionResolver> {
  const { childResults, nodes, schemas } = context;
  if (!isOpenEnum(plugin, schemas)) return undefined;
  const opened = childResults.map((result, index) => {
    const schema = schemas[index];
    if (!schema || !isAnyString(schema)) return result;
    return { ...result, type: $.type.and($.type('string'), $.type.object()) };
  });
  return nodes.base({ ...context, childResults: opened });
}
