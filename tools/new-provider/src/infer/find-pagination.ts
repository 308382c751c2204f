import type { JsonObject } from '../document/json-object.ts';
import { type Operation, parameterNames, replySchemaOf } from '../document/operations.ts';
import { propertiesOf, typesOf } from '../document/schemas.ts';

/** `x-pagination`, as far as it shows. */
export interface Pagination {
  readonly style: 'token' | 'offset' | 'page';
  readonly items: string;
  readonly param: string;
  readonly limit: string;
  readonly first?: number;
  readonly next?: string;
  readonly total?: string;
  readonly more?: string;
}

const LIMIT = /^(limit|per[-_]?page|page[-_]?size|max[-_]?(results|items)|count|size|take)$/i;
const TOKEN = /^(cursor|after|starting_?after|(next_?)?page_?token|next_?token|continuation_?token|next)$/i;
const NEXT = /^(next|next_?cursor|cursor|next_?page_?token|next_?token|end_?cursor|continuation_?token)$/i;
const OFFSET = /^(offset|skip)$/i;
const PAGE = /^(page|page_?number)$/i;
const TOTAL = /^(total|count|total_?(count|items|results))$/i;
const MORE = /^(has_?(more|next)|more)$/i;

/** Every query parameter that has to do with pages: those that lint takes for such. */
export const PAGING: RegExp =
  /^(page|offset|index|cursor|limit|(max|per|page)[-_]?(results|page|size|token|number|items))$/i;

/** Finds how a list goes through its pages, by the names of its parameters and of the fields of its reply. */
export function findPagination(document: JsonObject, list: Operation, items: string): Pagination | undefined {
  const query = parameterNames(document, list, 'query');
  const fields = [...propertiesOf(document, replySchemaOf(document, list))];
  const param = (pattern: RegExp): string | undefined => query.find((name) => pattern.test(name));
  const field = (pattern: RegExp, ...types: string[]): string | undefined => {
    const found = fields.find(
      ([name, schema]) => pattern.test(name) && types.some((type) => typesOf(document, schema).has(type)),
    );
    return found && `/${found[0]}`;
  };
  const limit = param(LIMIT);
  if (limit === undefined) return undefined;
  const total = field(TOTAL, 'integer', 'number');
  const more = field(MORE, 'boolean');
  const said = { ...(total === undefined ? {} : { total }), ...(more === undefined ? {} : { more }) };
  const token = param(TOKEN);
  const next = field(NEXT, 'string');
  if (token !== undefined && next !== undefined) {
    return { style: 'token', items, param: token, limit, next, ...said };
  }
  const offset = param(OFFSET);
  if (offset !== undefined) return { style: 'offset', items, param: offset, limit, first: 0, ...said };
  const page = param(PAGE);
  return page === undefined ? undefined : { style: 'page', items, param: page, limit, first: 1, ...said };
}
