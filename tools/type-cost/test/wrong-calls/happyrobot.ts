import { type WrongCall, wrong } from './wrong-call.ts';

/** Wrong calls to HappyRobot. */
export const happyrobot: readonly WrongCall[] = [
  wrong('no path', 'path', 'getRun({})'),
  wrong('a missing path parameter', 'run_id', 'getRun({ path: {} })'),
  wrong('one of two path parameters', 'output_id', "getWorkflowRunOutput({ path: { run_id: 'r1' } })"),
  wrong('a misspelled path parameter', 'runId', "getRun({ path: { runId: 'r1' } })"),
  wrong(
    'a misspelled query parameter',
    'pagesize',
    "listWorkflowRuns({ path: { workflow_id: 'w1' }, query: { pagesize: 1 } })",
  ),
  wrong('a query parameter of another type', 'limit', "listRuns({ query: { limit: '10' } })"),
  wrong('a word that is not in the enum', 'sort', "listRuns({ query: { sort: 'up' } })"),
  wrong('an item of another type', 'n1', "listRuns({ query: { node_output_filters: { n1: 'yes' } } })"),
  wrong(
    'a body field of another type',
    'unpublish_workflow',
    "cancelAllWorkflowRuns({ path: { workflow_id: 'w1' }, body: { unpublish_workflow: 'yes' } })",
  ),
  wrong(
    'a word of the body that is not in the enum',
    'environment',
    "triggerWorkflowRun({ path: { workflow_id: 'w1' }, body: { environment: 'test' } })",
  ),
  wrong(
    'an unknown body field',
    'pay_load',
    "triggerWorkflowRun({ path: { workflow_id: 'w1' }, body: { pay_load: {} } })",
  ),
  wrong('a body where there is none', 'body', "getRun({ path: { run_id: 'r1' }, body: {} })"),
  wrong(
    'a header of the operation, of another type',
    'x-organization-id',
    "getRun({ path: { run_id: 'r1' }, headers: { 'x-organization-id': 7 } })",
  ),
  wrong('an unknown option', 'timeoutMS', "getRun({ path: { run_id: 'r1' }, timeoutMS: 5 })"),
];
