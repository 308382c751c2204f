import { checkView } from '../checks/check-view.ts';
import { must } from '../model/disagreement.ts';
import type { ModelRun } from '../model/model-run.ts';
import { explain, type World } from '../model/world.ts';
import { readPointer } from '../spec/read-pointer.ts';
import type { Filter, ListWay } from '../subjects/subject.ts';
import type { Call, Owner, Told } from '../system/system.ts';
import { type Creation, createRun } from './create-run.ts';
import { command, type WorldCommand } from './world-command.ts';

/** What a list command is made from. */
export interface Listing {
  readonly owner: Owner;
  readonly way: ListWay;
  readonly group: 'a' | 'b';
  readonly filter: readonly [filter: Filter, choice: number] | undefined;
  /** Undefined: the provider's default. */
  readonly limit: number | undefined;
  readonly isOldestFirst: boolean;
  /** A run to create after the first page, where pages are found by token. */
  readonly between: Creation | undefined;
}

/** Goes through all pages of a list: together they hold what the model holds, once each, in the provider's order. */
export function listCommand(listing: Listing): WorldCommand {
  const { owner, way, group, limit, filter, isOldestFirst, between } = listing;
  const said = [
    `key ${owner}`,
    ...(way.isOfGroup ? [`group ${group}`] : []),
    ...(limit === undefined ? [] : [`pages of ${limit}`]),
    ...(isOldestFirst ? ['oldest first'] : []),
    ...(between ? ['with a run created in between'] : []),
  ];
  return command(`${way.operation}(${said.join(', ')})`, async (world, done) => {
    const value = filter?.[0].value(world, filter[1]);
    if (filter) done(`${filter[0].param}=${value}`);
    const kept = (run: ModelRun): string => (filter ? filter[0].keep(world, run, String(value)) : 'yes');
    const candidates = world.runs.filter(
      (run) => run.owner === owner && !run.isDeleted && (!way.isOfGroup || run.group === group),
    );
    if (!isOldestFirst) candidates.reverse();
    const query = new URLSearchParams(
      filter ? { [filter[0].param]: String(value), ...filter[0].with?.(world) } : {},
    );
    if (isOldestFirst && way.order) query.set(way.order[0], way.order[2]);
    const listed = await readPages(world, listing, query);
    const ids = listed.map(({ id }) => id);
    must(new Set(ids).size === ids.length, `a run is listed twice: ${ids.join(' ')}`);
    const expected = candidates.filter(
      (run) => kept(run) === 'yes' || (kept(run) === 'maybe' && ids.includes(run.id)),
    );
    const told = (runs: readonly { id: string }[]): string =>
      `[${runs.map(({ id }) => id.slice(0, 8)).join(' ')}]`;
    must(
      expected.map(({ id }) => id).join() === ids.join(),
      () =>
        `${way.operation}?${query} lists ${told(listed)} and not ${told(expected)}, of ${told(candidates)}`,
    );
    for (const { id, check } of listed) check(expected.find((run) => run.id === id));
  });
}

interface Listed {
  readonly id: string;
  check(run: ModelRun | undefined): void;
}

async function readPages(world: World, listing: Listing, query: URLSearchParams): Promise<Listed[]> {
  const { owner, way, group, limit, between } = listing;
  const pages = world.spec.operations.get(way.operation)?.pagination ?? {};
  const [param, size, first] = [pages['param'], pages['limit'], pages['first']] as [
    string,
    string,
    number | undefined,
  ];
  const listed: Listed[] = [];
  const totals = new Set<unknown>();
  let position: string | undefined;
  for (let page = 0; ; page++) {
    must(page < 60, 'the pages do not end');
    const asked = new URLSearchParams(query);
    if (limit !== undefined) asked.set(size, String(limit));
    if (position !== undefined) asked.set(param, position);
    const call: Call = {
      operation: way.operation,
      method: 'GET',
      path: `${way.path(group)}${asked.size > 0 ? `?${asked}` : ''}`,
    };
    const told = await world.ask(owner, call, [200]);
    const fail = (error: unknown): never => {
      throw explain(error, call, told, world.nowMs());
    };
    try {
      const items = readPointer(told.body, String(pages['items'])) as Record<string, unknown>[];
      must(items.length <= (limit ?? Number.POSITIVE_INFINITY), `a page of ${limit} has ${items.length}`);
      for (const item of items)
        listed.push({
          id: String(item[way.view.fields.id]),
          check: (run) => {
            try {
              must(run !== undefined, 'not in the model');
              checkView(world, run, way.view, item);
            } catch (error) {
              fail(error);
            }
          },
        });
      if (pages['total']) totals.add(readPointer(told.body, String(pages['total'])));
      const hasMore = hasNext(pages, told, listed.length, items.length >= (limit ?? 1));
      if (hasMore === 'no') break;
      must(items.length > 0 || hasMore === 'unknown', 'an empty page says that there is more');
      if (items.length === 0) break;
      const taken =
        first === undefined ? 0 : pages['style'] === 'page' ? first + page + 1 : first + listed.length;
      position = pages['next'] ? String(readPointer(told.body, String(pages['next']))) : String(taken);
    } catch (error) {
      fail(error);
    }
    if (between && page === 0) await createRun(world, between);
  }
  if (pages['total'])
    must(
      [...totals].join() === String(listed.length),
      `the total is ${[...totals].join(', then ')}, and there are ${listed.length}`,
    );
  return listed;
}

/** Whether a page says that there is another one; `unknown` where only an empty page tells the end. */
function hasNext(
  pages: Readonly<Record<string, unknown>>,
  told: Told,
  listed: number,
  isFull: boolean,
): 'yes' | 'no' | 'unknown' {
  const yes = (condition: boolean): 'yes' | 'no' => (condition ? 'yes' : 'no');
  if (pages['next']) return yes(readPointer(told.body, String(pages['next'])) !== undefined);
  if (pages['link']) return yes(/rel="next"/.test(told.headers['link'] ?? ''));
  if (pages['more']) return yes(readPointer(told.body, String(pages['more'])) === true);
  if (pages['total']) return yes(Number(readPointer(told.body, String(pages['total']))) > listed);
  return isFull ? 'unknown' : 'no';
}
