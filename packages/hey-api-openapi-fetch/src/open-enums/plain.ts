import type { IR } from '@hey-api/openapi-ts';
import { $ } from '@hey-api/openapi-ts';
import type { TypeNode } from '../nodes/member-nodes.ts';
import type { PluginInstance } from '../options.ts';
import { hasOpenEnum } from './has-open-enum.ts';

const meta = { category: 'type', role: 'plain' };

/**
 * Wraps the type of a body that has an open enum: openapi-fetch maps all bodies member by member, and takes
 * `string & {}` for an object on the way, so that a status would come out as an object with the methods of a string.
 */
export function plainIfNeeded(plugin: PluginInstance, schema: IR.SchemaObject, type: TypeNode): TypeNode {
  if (!plugin.config.openEnums || !hasOpenEnum(plugin, schema)) return type;
  const { pathsFile } = plugin.config;
  return $.type(plugin.symbolOnce('Plain', { getFilePath: () => pathsFile, kind: 'type', meta })).generic(
    type,
  );
}

/** Prints what `plainIfNeeded` refers to, if it was needed. */
export function printPlain(plugin: PluginInstance): void {
  const symbol = plugin.querySymbol({ artifact: 'openapi-fetch', ...meta });
  if (!symbol) return;
  const words = $.type
    .ternary($.type('string'))
    .extends($.type('T'))
    .do($.type('string'))
    .otherwise($.type('T'));
  const members = $.type
    .mapped('Key')
    .key($.type('T').keyof())
    .type($.type(symbol).generic($.type('T').idx($.type('Key'))));
  const object = $.type.ternary($.type('T')).extends($.type('object')).do(members).otherwise($.type('T'));
  plugin.node(
    $.type
      .alias(symbol)
      .doc('`T` with `string` for `string & {}`, which openapi-fetch takes for an object.')
      .generic('T')
      .type($.type.ternary($.type('T')).extends($.type('string')).do(words).otherwise(object)),
  );
}
