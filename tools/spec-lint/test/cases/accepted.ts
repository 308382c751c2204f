import { all, CREATE, type Edit, GET, JSON_BODY, LIST, SCHEMAS, set } from '../bad-case.ts';
import { secondKind } from './lifecycle.ts';

const RUN_REPLY = [...GET, 'responses', '200', ...JSON_BODY];
const LIST_REPLY = [...LIST, 'responses', '200', ...JSON_BODY];
const runSchema = { $ref: '#/components/schemas/ModelRun' };
const words = { $ref: '#/components/schemas/ModelRunStatus' };

/** Ways to write a spec that the good document does not show, and that are right as well. */
export const acceptedCases: readonly { readonly what: string; readonly edit: Edit }[] = [
  { what: 'two kinds of run', edit: secondKind },
  {
    what: 'a run inside of an envelope',
    edit: all(
      set([...RUN_REPLY, 'schema'], {
        type: 'object',
        properties: { 'a/b': { properties: { run: runSchema } } },
      }),
      ...['CREATED', 'COMPLETE_OK', 'COMPLETE_ERROR-too-short'].map((name) =>
        set([...RUN_REPLY, 'examples', name, 'value'], {
          'a/b': { run: { id: 'r1', status: name.split('-')[0] } },
        }),
      ),
      set(['components', 'examples', 'Running', 'value'], {
        'a/b': { run: { id: 'r1', status: 'RUNNING' } },
      }),
    ),
  },
  {
    what: 'open words that may be null',
    edit: set([...SCHEMAS, 'ModelRun', 'properties', 'before'], {
      description: 'The status before this one.',
      anyOf: [words, { type: ['string', 'null'] }],
    }),
  },
  {
    what: 'a bare array with pages',
    edit: all(
      set([...LIST_REPLY, 'schema'], { type: 'array', items: runSchema }),
      set([...LIST_REPLY, 'examples', 'one-page', 'value'], [{ id: 'r1', status: 'RUNNING' }]),
      set([...LIST, 'x-pagination'], {
        style: 'page',
        items: '',
        param: 'offset',
        limit: 'limit',
        first: 1,
        link: true,
      }),
    ),
  },
  {
    what: 'a token in a property that may be null',
    edit: all(
      set([...LIST_REPLY, 'schema', 'properties', 'next'], {
        type: ['string', 'null'],
        description: 'The next page.',
      }),
      set([...LIST, 'x-pagination'], {
        style: 'token',
        items: '/runs',
        param: 'offset',
        limit: 'limit',
        next: '/next',
      }),
    ),
  },
  {
    what: 'an operation without credentials',
    edit: all(
      set([...CREATE, 'security'], []),
      (document) => document.deleteIn([...CREATE, 'responses', '401']),
      set([...CREATE, 'responses', '400'], { description: 'Not a run.' }),
    ),
  },
];
