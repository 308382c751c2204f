import { type BadCase, drop, SCHEMAS, set } from '../bad-case.ts';

const WORDS = [...SCHEMAS, 'ModelRunStatus'];

export const enumCases: readonly BadCase[] = [
  {
    rule: 'enum-descriptions',
    what: 'a word without description',
    edit: drop([...WORDS, 'x-enumDescriptions', 'RUNNING']),
    says: /"RUNNING" has no entry/,
    at: 'enum:',
  },
  {
    rule: 'enum-descriptions',
    what: 'a description of no word',
    edit: set([...WORDS, 'x-enumDescriptions', 'PAUSED'], 'The run rests.'),
    says: /describes "PAUSED"/,
    at: 'PAUSED:',
  },
  {
    rule: 'enum-descriptions',
    what: 'an empty description',
    edit: set([...WORDS, 'x-enumDescriptions', 'RUNNING'], ''),
    says: /"RUNNING" is empty/,
    at: 'RUNNING:',
  },
  {
    rule: 'open-enums',
    what: 'a closed list of words in a reply',
    edit: set([...SCHEMAS, 'ErrorBody', 'properties', 'status'], {
      $ref: '#/components/schemas/ModelRunStatus',
    }),
    says: /must be open/,
    at: 'status:',
  },
  {
    rule: 'open-enums',
    what: 'an alternative that is another closed list',
    edit: set([...SCHEMAS, 'ErrorBody', 'properties', 'status'], {
      description: 'Which.',
      anyOf: [{ $ref: '#/components/schemas/ModelRunStatus' }, { type: 'string', format: 'uuid' }],
    }),
    says: /must be open/,
    at: '- $ref:',
  },
];
