import { type WrongCall, wrong } from './wrong-call.ts';

/** Wrong calls to Duck. */
export const duck: readonly WrongCall[] = [
  wrong('no path', 'path', 'getModelRun({})'),
  wrong('no input', 'options', 'getModelRun()'),
  wrong('a missing path parameter', 'runId', 'getModelRun({ path: {} })'),
  wrong('one of two path parameters', 'stepId', "listModelTestResults({ path: { runId: 'r1' } })"),
  wrong('a misspelled path parameter', 'run_id', "getModelRun({ path: { run_id: 'r1' } })"),
  wrong('a misspelled query parameter', 'max_result', 'listModelRuns({ query: { max_result: 10 } })'),
  wrong(
    'a query parameter of another type',
    'max_results',
    "listModelRuns({ query: { max_results: '10' } })",
  ),
  wrong('a word that is not in the enum', 'status', "listModelRuns({ query: { status: 'RUN' } })"),
  wrong('a query where there is none', 'query', "getModelRun({ path: { runId: 'r1' }, query: { a: 1 } })"),
  wrong('no body', 'body', 'triggerModelRun({})'),
  wrong('a missing body field', 'project_name', 'triggerModelRun({ body: {} })'),
  wrong(
    'a body field of another type',
    'full_refresh',
    "triggerModelRun({ body: { project_name: 'p', full_refresh: 'yes' } })",
  ),
  wrong(
    'an unknown body field',
    'full_refresch',
    "triggerModelRun({ body: { project_name: 'p', full_refresch: true } })",
  ),
  wrong('an unknown option', 'header', "getModelRun({ path: { runId: 'r1' }, header: { a: 'b' } })"),
  wrong('an option of another type', 'timeoutMs', "getModelRun({ path: { runId: 'r1' }, timeoutMs: '5s' })"),
  wrong('a header of another type', 'x-a', "getModelRun({ path: { runId: 'r1' }, headers: { 'x-a': {} } })"),
];
