import type { Row } from '../row.ts';
import { both, get, post } from './calls.ts';

const loginPage = '<!doctype html><title>Sign in</title><p>Please sign in.';

/** The reply is 2xx, and its body is not what the specification promises. It was acted on, and complete: nothing is repeated. */
export const bodyRows: readonly Row[] = [
  {
    name: 'truncated-json',
    fault: '200 with half of the JSON, and the length of that half',
    anchor: '200, truncated JSON',
    server: [{ kind: 'reply', twist: 'half' }],
    calls: both('ResponseShapeError', 1),
  },
  {
    name: 'json-twice',
    fault: '200 with the JSON twice in a row',
    server: [{ kind: 'reply', twist: 'twice' }],
    calls: both('ResponseShapeError', 1),
  },
  {
    name: 'json-with-bom',
    fault: '200 with a byte order mark before the JSON',
    server: [{ kind: 'reply', twist: 'bom' }],
    calls: both('data', 1),
  },
  {
    name: 'not-gzip',
    fault: '200 with JSON that is declared as gzip and is not',
    server: [{ kind: 'reply', headers: { 'content-encoding': 'gzip' } }],
    // No body arrived, as far as the platform is concerned.
    calls: {
      GET: get('NetworkError', 2, {}, { options: { maxRetries: 1 } }),
      POST: post('NetworkError', 1),
    },
  },
  {
    name: 'html-200',
    fault: '200 with a login page',
    anchor: '200, text/html (login page)',
    server: [{ kind: 'reply', type: 'text/html; charset=utf-8', text: loginPage }],
    calls: both('ResponseShapeError', 1),
  },
  {
    name: 'html-declared-as-json',
    fault: '200 with a login page that is declared as JSON',
    server: [{ kind: 'reply', text: loginPage }],
    calls: both('ResponseShapeError', 1),
  },
  {
    name: 'text-200',
    fault: '200 with the text `OK`',
    server: [{ kind: 'reply', type: 'text/plain', text: 'OK' }],
    calls: both('ResponseShapeError', 1),
  },
  {
    name: 'empty-200',
    fault: '200 with no body',
    anchor: '200, empty',
    server: [{ kind: 'reply', text: '' }],
    calls: both('ResponseShapeError', 1),
  },
  {
    name: 'no-content-204',
    fault: '204 where a body is due',
    server: [{ kind: 'reply', status: 204, text: '' }],
    calls: both('ResponseShapeError', 1),
  },
  {
    name: 'unknown-status-word',
    fault: '200 with a run status that no specification knows',
    anchor: '200, wrong types / new enum value',
    server: [{ kind: 'reply', patch: { status: 'TELEPORTED' } }],
    calls: both('data', 1, { patch: { status: 'TELEPORTED' } }),
  },
  {
    name: 'wrong-types',
    fault: '200 with a number where the status word is due, and a field that nobody knows',
    anchor: '200, wrong types / new enum value',
    server: [{ kind: 'reply', patch: { status: 42, brand_new: [null, { deep: true }] } }],
    calls: both('data', 1, { patch: { status: 42, brand_new: [null, { deep: true }] } }),
  },
];
