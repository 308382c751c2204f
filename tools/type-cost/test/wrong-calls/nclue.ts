import { type WrongCall, wrong } from './wrong-call.ts';

/** Wrong calls to NCLUE. None has a wrong word: NCLUE takes no enum. */
export const nclue: readonly WrongCall[] = [
  wrong('a missing path parameter', 'run_id', 'getTaskRun({ path: {} })'),
  wrong('a misspelled path parameter', 'runId', "getTaskRun({ path: { runId: 'r1' } })"),
  wrong('a misspelled query parameter', 'offset', 'listTaskRuns({ query: { offset: 0 } })'),
  wrong('a query parameter of another type', 'limit', "listTaskRuns({ query: { limit: '20' } })"),
  wrong('no body', 'body', 'createTaskRun({})'),
  wrong(
    'a missing body field',
    'result_file_path',
    "createTaskRun({ body: { name: 'n', task_id: 't', feature_id: 'f', result_bucket: 'b' } })",
  ),
  wrong(
    'a body field of another type',
    'name',
    "createTaskRun({ body: { name: 7, task_id: 't', feature_id: 'f', result_bucket: 'b', result_file_path: 'p' } })",
  ),
  wrong(
    'an unknown body field',
    'note',
    "createTaskRun({ body: { name: 'n', task_id: 't', feature_id: 'f', result_bucket: 'b', result_file_path: 'p', note: '' } })",
  ),
  wrong('an unknown option', 'header', "getTaskRun({ path: { run_id: 'r1' }, header: { a: 'b' } })"),
];
