import { isJson } from '../media-type.ts';
import { isSuccess } from '../operation-types.ts';
import type { PluginInstance } from '../options.ts';
import type { Pagination } from '../pagination.ts';
import type { Operation } from '../spec/model.ts';
import { warn } from '../warn.ts';
import { findPlace, type ReplyPlace } from './reply-place.ts';

/** What is needed to print how the pages of an operation follow each other. */
export interface Paging {
  readonly style: Pagination['style'];
  readonly param: string;
  readonly first: number;
  readonly link: boolean;
  readonly items: ReplyPlace;
  readonly limit?: string;
  readonly next?: ReplyPlace;
  readonly total?: ReplyPlace;
  readonly more?: ReplyPlace;
  /** The status of the reply that is a page. */
  readonly status: string;
}

/** The pagination of an operation, held against what the operation takes and returns; undefined if it has none that holds. */
export function readPagination(plugin: PluginInstance, operation: Operation): Paging | undefined {
  const { ir, source } = operation;
  const { pagination } = plugin.config;
  const rule =
    typeof pagination === 'function'
      ? pagination(source)
      : pagination && (source[pagination] as Pagination | undefined);
  if (!rule) return;
  const refuse = (problem: string): undefined =>
    warn(plugin, `${ir.method} ${ir.path}`, `the method has no pages: ${problem}`) as undefined;

  const { style, param, limit, first = 0, link = false } = rule;
  if (!['token', 'page', 'offset', 'index'].includes(style)) return refuse(`there is no style "${style}"`);
  if ((style === 'token') !== (rule.next !== undefined))
    return refuse('"next" goes with the style "token", and only there');
  for (const name of [param, limit ?? param]) {
    if (ir.parameters?.query?.[name.toLowerCase()]?.name !== name)
      return refuse(`no query parameter "${name}"`);
  }
  const page = pageOf(operation);
  if (!page) return refuse('not one JSON reply that hey-api has a type for');

  const places: Partial<Record<Pointer, ReplyPlace>> = {};
  for (const key of pointers) {
    const pointer = rule[key];
    if (pointer === undefined) continue;
    const place = findPlace(plugin, page, pointer);
    if (!place || (key === 'items' && place.schema.type !== 'array')) {
      return refuse(`${key} "${pointer}" leads to ${place ? 'no list' : 'nothing'}`);
    }
    places[key] = place;
  }
  const { items, ...others } = places;
  if (!items) return refuse('"items" is not given');
  return { style, param, first, link, items, ...others, ...(limit && { limit }), status: page.status };
}

const pointers = ['items', 'next', 'total', 'more'] as const;

type Pointer = (typeof pointers)[number];

/** The one 2xx reply with a body, if it is JSON and hey-api has a type for it. */
function pageOf({ ir, responses }: Operation): Page | undefined {
  const successes = responses.filter(({ status }) => isSuccess(ir, status));
  const [page, ...rest] = successes.filter(({ content }) => content.length > 0);
  const [content, ...others] = page?.content ?? [];
  const schema = page && ir.responses?.[page.status]?.schema;
  if (!page || !content || !schema || rest.length > 0 || others.length > 0) return;
  if (content.schema || !isJson(content.mediaType)) return;
  return { status: page.status, schema, mayLack: successes.length > 1 };
}

interface Page {
  status: string;
  schema: ReplyPlace['schema'];
  /** Whether another 2xx reply has no body. */
  mayLack: boolean;
}
