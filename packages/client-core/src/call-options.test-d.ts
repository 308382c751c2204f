import type { Call, MethodOptions } from './index.ts';

// Checked by `tsc`: each line under an expected error must be one, and every other line none.

interface GetRunData {
  body?: never;
  path: { run_id: string };
  query?: never;
  url: '/runs/{run_id}';
}

interface ListRunsData {
  body?: never;
  path?: never;
  query?: { state?: string[]; limit?: number };
  url: '/runs';
}

interface CreateRunData {
  body: { name: string; note?: string };
  headers: { 'X-Team': string; 'X-Count'?: number };
  path?: never;
  query?: never;
  url: '/runs';
}

declare const call: Call;
const getRun = (options: MethodOptions<GetRunData>) => call<{ id: number }>('GET', '/runs/{run_id}', options);
const listRuns = (options?: MethodOptions<ListRunsData>) => call<{ id: number }[]>('GET', '/runs', options);
const createRun = (options: MethodOptions<CreateRunData>) => call<{ id: number }>('POST', '/runs', options);
const signal = new AbortController().signal;

export const fine: Promise<unknown>[] = [
  getRun({ path: { run_id: 'r1' } }),
  getRun({ path: { run_id: 'r1' }, signal, timeoutMs: 5, headers: { 'x-trace': 't', 'x-none': undefined } }),
  getRun({ path: { run_id: 'r1' }, signal: undefined, timeoutMs: undefined }),
  listRuns(),
  listRuns({}),
  listRuns({ query: { state: ['a'], limit: 1 } }),
  createRun({ body: { name: 'n' }, headers: { 'X-Team': 't' } }),
  createRun({ body: { name: 'n', note: '' }, headers: { 'X-Team': 't', 'X-Count': 2, 'x-other': 'o' } }),
];

export const refused: Promise<unknown>[] = [
  // @ts-expect-error nothing where a path parameter is due
  getRun(),
  // @ts-expect-error no path
  getRun({}),
  // @ts-expect-error no run_id
  getRun({ path: {} }),
  // @ts-expect-error another name
  getRun({ path: { runId: 'r1' } }),
  // @ts-expect-error another type
  getRun({ path: { run_id: 7 } }),
  // @ts-expect-error a body where there is none
  getRun({ path: { run_id: 'r1' }, body: {} }),
  // @ts-expect-error the address is fixed
  getRun({ path: { run_id: 'r1' }, url: '/runs/{run_id}' }),
  // @ts-expect-error another name
  listRuns({ query: { status: 'a' } }),
  // @ts-expect-error present but undefined, which the operation does not say
  listRuns({ query: { limit: undefined } }),
  // @ts-expect-error not a number
  listRuns({ timeoutMs: '5' }),
  // @ts-expect-error no X-Team
  createRun({ body: { name: 'n' }, headers: {} }),
  // @ts-expect-error no headers
  createRun({ body: { name: 'n' } }),
  // @ts-expect-error no body
  createRun({ headers: { 'X-Team': 't' } }),
];
