import { $ } from '@hey-api/openapi-ts';
import type { TypeNode } from '../nodes/member-nodes.ts';
import { PlaceNode } from '../nodes/place-node.ts';
import { dataType, findOperationType, replyType } from '../operation-types.ts';
import type { PluginInstance } from '../options.ts';
import type { Operation } from '../spec/model.ts';
import type { Paging } from './read-pagination.ts';

type Symbol = ReturnType<PluginInstance['symbol']>;

/** What paged methods import from the runtime. */
export interface PagingSymbols {
  readonly paged: Symbol;
  readonly pagedMethod: Symbol;
  readonly optionalPagedMethod: Symbol;
  follow(paging: Paging): Symbol;
}

/** Names what paged methods import; what is not used is not imported. */
export function pagingSymbols(plugin: PluginInstance): PagingSymbols {
  const { runtime: external } = plugin.config;
  return {
    paged: plugin.symbol('paged', { external }),
    pagedMethod: plugin.symbol('PagedMethod', { external, kind: 'type' }),
    optionalPagedMethod: plugin.symbol('OptionalPagedMethod', { external, kind: 'type' }),
    follow: ({ style, link }) =>
      plugin.symbol(style === 'token' ? 'byToken' : link ? 'byLink' : 'byPosition', { external }),
  };
}

/** The type of a paged method. */
export function pagedMethodType(
  plugin: PluginInstance,
  symbols: PagingSymbols,
  operation: Operation,
  method: { optionsType: TypeNode; optionsOptional: boolean; result: TypeNode; paging: Paging },
): TypeNode {
  const query = $.type('NonNullable').generic(dataType(plugin, operation, 'query'));
  return $.type(method.optionsOptional ? symbols.optionalPagedMethod : symbols.pagedMethod)
    .generic(method.optionsType)
    .generic(method.result)
    .generic(itemType(plugin, operation, method.paging))
    .generic(query);
}

/** The item of a page: `GetRunsResponse['runs'][number]`. */
function itemType(plugin: PluginInstance, operation: Operation, { items, status }: Paging): TypeNode {
  const [mayLackReply, ...mayLack] = items.mayLack;
  const whole = mayLackReply ? undefined : findOperationType(plugin, operation.ir, 'response');
  let type: TypeNode = whole ?? replyType(plugin, operation, status);
  if (mayLackReply) type = $.type('NonNullable').generic(type);
  items.keys.forEach((key, index) => {
    type = $.type.idx(type, $.type.literal(key));
    if (mayLack[index]) type = $.type('NonNullable').generic(type);
  });
  return $.type.idx(type, $.type('number'));
}

/** The rule that `paged` is given: only what differs from its defaults. */
export function ruleNode(paging: Paging): ReturnType<typeof $.object> {
  const { style, param, items, next, first, limit, total, more } = paging;
  const rule = $.object().pretty();
  rule.prop('param', $.literal(param));
  rule.prop('items', new PlaceNode(items.keys, items.mayLack.includes(true)));
  if (next) return rule.prop('next', new PlaceNode(next.keys));
  if (style === 'page') rule.prop('countsPages', $.literal(true));
  if (first !== 0) rule.prop('first', $.literal(first));
  // What says it outright comes first; whatever is of no use beside that would be weight in every bundle.
  const told = more ?? total;
  if (limit !== undefined && (!told || told.mayLack.includes(true))) rule.prop('limit', $.literal(limit));
  if (told) rule.prop(more ? 'more' : 'total', new PlaceNode(told.keys));
  return rule;
}
