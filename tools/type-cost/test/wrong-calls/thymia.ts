import { type WrongCall, wrong } from './wrong-call.ts';

/** Wrong calls to Thymia. */
export const thymia: readonly WrongCall[] = [
  wrong('a missing path parameter', 'model_run_id', 'getModelRun({ path: {} })'),
  wrong('a misspelled path parameter', 'id', "getModelRun({ path: { id: 'r1' } })"),
  wrong(
    'a query where there is none',
    'query',
    "getModelRun({ path: { model_run_id: 'r1' }, query: { a: 1 } })",
  ),
  wrong('no body', 'body', 'createModelRun({})'),
  wrong(
    'a missing field inside the body',
    'birthSex',
    "createModelRun({ body: { language: 'en-GB', user: { userLabel: 'u', dateOfBirth: '1990-01-31' } } })",
  ),
  wrong(
    'a body field of another type',
    'deleteData',
    "createModelRun({ body: { language: 'en-GB', user: { userLabel: 'u', dateOfBirth: '1990-01-31', birthSex: 'MALE' }, deleteData: 'no' } })",
  ),
  wrong(
    'an unknown body field',
    'recorded_at',
    "createModelRun({ body: { language: 'en-GB', user: { userLabel: 'u', dateOfBirth: '1990-01-31', birthSex: 'MALE' }, recorded_at: '' } })",
  ),
  wrong(
    'a word that is not in the enum',
    'birthSex',
    "createModelRun({ body: { language: 'en-GB', user: { userLabel: 'u', dateOfBirth: '1990-01-31', birthSex: 'WOMAN' } } })",
  ),
  wrong('an unknown option', 'header', "getModelRun({ path: { model_run_id: 'r1' }, header: { a: 'b' } })"),
];
