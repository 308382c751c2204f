import type { Pagination } from '../infer/find-pagination.ts';
import { code, type Subject, typeOfCall } from './subject.ts';

/** The list of a source of runs, as source code. */
export interface RenderedList {
  /** Name of the operation. */
  readonly id: string;
  /** Its filters, as a type. */
  readonly query: string;
  /** What it reads replies with, of read-field.ts. */
  readonly readers: readonly string[];
  /** The statement that makes it. */
  readonly source: string;
}

/** Renders the list; `undefined` if there is none whose items are the reply or a field of it. */
export function renderList(subject: Subject): RenderedList | undefined {
  const { list } = subject.facts;
  if (!list || !/^(\/[^/]+)?$/.test(list.pagination.items)) return undefined;
  const { name, pascal } = subject.names;
  const { pagination, id } = list;
  const { items, limit, param } = pagination;
  const field = items === '' ? '' : `, ${code(items.slice(1))}`;
  const next = nextOf(pagination);
  const source = `  const list: ${pascal}Runs['list'] = async ({ limit, cursor, query, ...call } = {}) => {
${next.before}    const page = await client.${id}({
      query: { ...query, ...presentOnly({ ${entry(limit, 'limit')}, ${entry(param, next.value)} }) },
      ...call,
    });
    const items = requireItems<Raw>({ provider: '${name}', operation: '${id}' }, page${field});
    return { runs: items.map(from${pascal}), ...presentOnly({ cursor: ${next.cursor} }) };
  };
`;
  const query = `Omit<NonNullable<${typeOfCall(subject, id, 'Data')}['query']>, ${code(limit)} | ${code(param)}>`;
  return { id, query, readers: next.readers, source };
}

/** An entry of an object literal. */
const entry = (key: string, value: string): string => (key === value ? key : `${code(key)}: ${value}`);

interface Next {
  readonly before: string;
  readonly value: string;
  readonly cursor: string;
  readonly readers: readonly string[];
}

/** How the next page is found. Positions go through the text of the cursor. */
function nextOf({ style, next = '', first = 0, more, total }: Pagination): Next {
  if (style === 'token') {
    return {
      before: '',
      value: 'cursor',
      cursor: `readText(page, ${code(next.slice(1))})`,
      readers: ['readText'],
    };
  }
  const before = `    const position = cursor === undefined ? ${first} : Number(cursor);\n`;
  const following = style === 'page' ? 'position + 1' : 'position + items.length';
  const isMore = more
    ? `readField(page, ${code(more.slice(1))}) === true`
    : total && style === 'offset'
      ? `position + items.length < (readCount(page, ${code(total.slice(1))}) ?? 0)`
      : 'items.length > 0 && items.length >= (limit ?? 0)';
  return {
    before,
    value: 'cursor === undefined ? undefined : position',
    cursor: `${isMore} ? String(${following}) : undefined`,
    readers: more ? ['readField'] : total && style === 'offset' ? ['readCount'] : [],
  };
}
