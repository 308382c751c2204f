import { type WrongCall, wrong } from './wrong-call.ts';

/** Wrong calls to Modzy. */
export const modzy: readonly WrongCall[] = [
  wrong('a missing path parameter', 'jobIdentifier', 'getJob({ path: {} })'),
  wrong(
    'one of three path parameters',
    'outputName',
    "getJobOutput({ path: { jobIdentifier: 'j1', inputKey: 'i1' } })",
  ),
  wrong('a misspelled path parameter', 'jobId', "getJob({ path: { jobId: 'j1' } })"),
  wrong('a misspelled query parameter', 'per_page', 'listJobHistory({ query: { per_page: 5 } })'),
  wrong('a query parameter of another type', 'per-page', "listJobHistory({ query: { 'per-page': '5' } })"),
  wrong('no body', 'body', 'submitJob({})'),
  wrong('a missing field inside the body', 'version', "submitJob({ body: { model: { identifier: 'm1' } } })"),
  wrong(
    'a body field of another type',
    'timeout',
    "submitJob({ body: { model: { identifier: 'm1', version: '1' }, timeout: '5' } })",
  ),
  wrong(
    'an unknown body field',
    'explained',
    "submitJob({ body: { model: { identifier: 'm1', version: '1' }, explained: true } })",
  ),
  wrong(
    'a word that is not in the enum',
    'type',
    "submitJob({ body: { model: { identifier: 'm1', version: '1' }, input: { type: 'txt', sources: {} } } })",
  ),
  wrong(
    'a form field of another type',
    'input',
    "appendJobInput({ path: { jobIdentifier: 'j1', inputItemKey: 'i', dataItemKey: 'd' }, body: { input: 'text' } })",
  ),
  wrong('an unknown option', 'header', "getJob({ path: { jobIdentifier: 'j1' }, header: { a: 'b' } })"),
];
