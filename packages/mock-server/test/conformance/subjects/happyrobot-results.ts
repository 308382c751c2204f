import { must } from '../model/disagreement.ts';
import type { ModelRun } from '../model/model-run.ts';
import type { Moment } from '../model/moment.ts';
import { observe, possibleWords } from '../model/timeline.ts';
import type { ResultsWay } from './subject.ts';

interface Item {
  readonly id?: string;
  readonly output_id?: string;
  readonly run_id: string;
  readonly status: string;
  readonly timestamp: string;
}

const isOver = (status: string): boolean =>
  !['running', 'in-progress', 'queued', 'scheduled'].includes(status);
const idOf = ({ id, output_id }: Item): string => output_id ?? id ?? '';

/** Items of a run: its own, in its time, none goes away and none goes back; in the order that was asked for. */
function checkItems(
  world: Moment,
  run: ModelRun,
  name: string,
  items: readonly Item[],
  isOldestFirst: boolean,
): void {
  const ids = items.map(idOf);
  const known = (run.seen.get(name) ?? []) as string[];
  must(new Set(ids).size === ids.length, `one of the ${name} is there twice`);
  must(
    known.every((id) => ids.includes(id)),
    `there were ${name} ${known.join()} before`,
  );
  run.seen.set(name, ids);
  const times = items.map(({ timestamp }) => Date.parse(timestamp));
  must(
    times.every((ms) => ms >= Math.floor(run.createdMs / 1000) * 1000 && ms <= world.nowMs()),
    `one of the ${name} lies outside of the run`,
  );
  must(
    times.every(
      (ms, index) =>
        index === 0 || (isOldestFirst ? ms >= (times[index - 1] ?? 0) : ms <= (times[index - 1] ?? 0)),
    ),
    `the ${name} are not ${isOldestFirst ? 'oldest' : 'newest'} first`,
  );
  for (const item of items) {
    must(item.run_id === run.id, `${idOf(item)} is of another run`);
    const before = run.seen.get(`item ${idOf(item)}`) as Item | undefined;
    if (before && isOver(before.status))
      must(before.status === item.status, `${idOf(item)} was ${before.status} before`);
    run.seen.set(`item ${idOf(item)}`, item);
  }
  const words = run.timeline.map(({ word }) => word);
  if (items.some(({ status }) => !isOver(status))) observe(run.timeline, ['running'], world.nowMs());
  else if (items.length > 0)
    observe(
      run.timeline,
      words.filter((word) => !['scheduled', 'not_started'].includes(word)),
      world.nowMs(),
    );
}

/** The executions of nodes: oldest first unless `sort` says otherwise, with edges between those that are there. */
export const nodesOf: ResultsWay = {
  operation: 'listWorkflowRunNodes',
  call: (id, _run, choice) => ({
    operation: 'listWorkflowRunNodes',
    method: 'GET',
    path: `/v2/runs/${id}/nodes${['', '?sort=desc', '?sort=asc'][choice % 3]}`,
  }),
  statuses: () => [200],
  check(world, run, { body }, { path }) {
    const { data, edges } = body as { data: Item[]; edges: Readonly<Record<string, unknown>>[] };
    checkItems(world, run, 'nodes', data, !path.endsWith('desc'));
    const ids = data.map(idOf);
    for (const edge of edges)
      for (const end of [edge['from_output_id'], edge['to_output_id']])
        must(ids.includes(String(end)), `an edge leads to ${String(end)}, which is not there`);
    const words = possibleWords(run.timeline, world.nowMs());
    if (words.every((word) => ['completed', 'succeeded'].includes(word)))
      must(
        data.length > 0 && data.every(({ status }) => status === 'succeeded'),
        'the run has succeeded, and a node has not',
      );
  },
};

/** The sessions: newest first unless `sort` says otherwise, in pages with a total. */
export const sessionsOf: ResultsWay = {
  operation: 'listWorkflowRunSessions',
  call: (id, _run, choice) => ({
    operation: 'listWorkflowRunSessions',
    method: 'GET',
    path: `/v2/runs/${id}/sessions${['', '?sort=asc', '?page_size=1&page=9'][choice % 3]}`,
  }),
  statuses: () => [200],
  check(world, run, { body }, { path }) {
    const { data, pagination } = body as { data: Item[]; pagination: Readonly<Record<string, unknown>> };
    const known = (run.seen.get('sessions') ?? []) as string[];
    if (path.endsWith('page=9')) {
      must(data.length === 0 && pagination['has_next_page'] === false, 'there is a ninth page');
      must(Number(pagination['total_records']) >= known.length, `there were ${known.length} sessions before`);
      return;
    }
    checkItems(world, run, 'sessions', data, path.endsWith('asc'));
    must(
      pagination['total_records'] === data.length && pagination['has_next_page'] === false,
      'the total is not the number of sessions',
    );
  },
};

/** One execution in full: that of the list of nodes. */
export const outputsOf: ResultsWay = {
  operation: 'getWorkflowRunOutput',
  call: (id, run, choice) => {
    const known = (run?.seen.get('nodes') ?? []) as string[];
    const output = known[choice % Math.max(1, known.length)] ?? '11111111-0000-4000-8000-000000000000';
    return { operation: 'getWorkflowRunOutput', method: 'GET', path: `/v2/runs/${id}/outputs/${output}` };
  },
  statuses: (_world, run, { path }) => [nodeIn(run, path) ? 200 : 404],
  check(_world, run, { status, body }, { path }) {
    if (status !== 200) return;
    const { data } = body as { data: Item };
    const node = nodeIn(run, path);
    must(data.id === path.split('/')[5] && data.run_id === run.id, 'the output is of something else');
    if (node && isOver(node.status)) must(data.status === node.status, `the node is ${node.status}`);
  },
};

const nodeIn = (run: ModelRun, path: string): Item | undefined =>
  run.seen.get(`item ${path.split('/')[5]}`) as Item | undefined;

/** The recordings: of the run's sessions, once they are over. */
export function recordingsOf(generation: 'v1' | 'v2', operation: string): ResultsWay {
  return {
    operation,
    call: (id) => ({ operation, method: 'GET', path: `/${generation}/runs/${id}/recordings` }),
    statuses: () => [200],
    check(world, run, { body }) {
      const { recordings } = body as { recordings: { session_id: string }[] };
      if (recordings.length > 0) observe(run.timeline, ['completed', 'succeeded'], world.nowMs());
      const sessions = run.seen.get('sessions') as string[] | undefined;
      if (sessions && possibleWords(run.timeline, world.nowMs()).length === 1 && recordings.length > 0)
        for (const { session_id } of recordings)
          must(sessions.length === 0 || sessions.includes(session_id), `there is no session ${session_id}`);
    },
  };
}
