import { all, type BadCase, CREATE, copy, drop, GET, JSON_BODY, LIST, set } from '../bad-case.ts';

const NOT_FOUND = [...GET, 'responses', '404', ...JSON_BODY];
const REPLY = [...CREATE, 'responses', '201', ...JSON_BODY];
const REQUEST = [...CREATE, 'requestBody', ...JSON_BODY];
const HEADER = [...LIST, 'responses', '200', 'headers', 'X-Remaining'];

export const exampleCases: readonly BadCase[] = [
  {
    rule: 'response-examples',
    what: 'an error without example',
    edit: drop([...NOT_FOUND, 'examples']),
    says: /The 404 of getModelRun has no named example/,
    at: 'application/json:',
  },
  {
    rule: 'response-examples',
    what: 'a reply without example',
    edit: drop([...REPLY, 'examples']),
    says: /The 201 of createModelRun has no named example/,
    at: 'application/json:',
  },
  {
    rule: 'response-examples',
    what: 'an example without name',
    edit: all(drop([...NOT_FOUND, 'examples']), set([...NOT_FOUND, 'example'], { message: 'Not found' })),
    says: /Use "examples"/,
    at: 'example:',
  },
  {
    rule: 'request-examples',
    what: 'a request body without example',
    edit: drop([...REQUEST, 'examples']),
    says: /The request body of createModelRun/,
    at: 'content:',
  },
  {
    rule: 'parameter-examples',
    what: 'a path parameter without example',
    edit: drop([...GET, 'parameters', 0, 'example']),
    says: /"id" has no "example"/,
    at: '- name: id',
  },
  {
    rule: 'parameter-examples',
    what: 'a required query parameter without example',
    edit: drop([...LIST, 'parameters', 2, 'example']),
    says: /"team" has no "example"/,
    at: '- name: team',
  },
  {
    rule: 'header-examples',
    what: 'a header without example',
    edit: drop([...HEADER, 'example']),
    says: /"X-Remaining" has no "example"/,
    at: 'X-Remaining:',
  },
  {
    rule: 'example-names',
    what: 'an example name in camelCase',
    edit: copy([...REQUEST, 'examples', 'english'], [...REQUEST, 'examples', 'inEnglish']),
    says: /"inEnglish"/,
    at: 'inEnglish:',
  },
  {
    rule: 'example-names',
    what: 'a suffix that is not kebab-case',
    edit: copy(
      [...GET, 'responses', '200', ...JSON_BODY, 'examples', 'RUNNING'],
      [...GET, 'responses', '200', ...JSON_BODY, 'examples', 'RUNNING-Late'],
    ),
    says: /"RUNNING-Late"/,
    at: 'RUNNING-Late:',
  },
  {
    rule: 'no-invalid-media-type-examples',
    what: 'an example that breaks its schema',
    edit: set([...REQUEST, 'examples', 'english', 'value', 'language'], 'english'),
    says: /allowed values/,
    at: 'value:',
  },
  {
    rule: 'no-invalid-media-type-examples',
    what: 'a time that is not RFC 3339',
    edit: all(
      set([...REPLY, 'schema', 'properties', 'createdAt'], {
        type: 'string',
        format: 'date-time',
        description: 'When.',
      }),
      set([...REPLY, 'examples', 'created', 'value', 'createdAt'], '2024-11-03T15:02:24'),
    ),
    says: /date-time/,
    at: 'value:',
  },
  {
    rule: 'no-invalid-schema-examples',
    what: "a schema's example that breaks it",
    edit: set(['components', 'schemas', 'ErrorBody', 'properties', 'message', 'example'], 7),
    says: /string/,
    at: 'example: 7',
  },
  {
    rule: 'no-invalid-parameter-examples',
    what: "a parameter's example that breaks it",
    edit: set([...GET, 'parameters', 0, 'example'], 7),
    says: /string/,
    at: 'example: 7',
  },
];
