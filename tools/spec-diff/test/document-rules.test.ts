import { expect, test } from 'vitest';
import { compare, type Parts, verdictsOf } from './document.ts';

const text = { type: 'string' };
const run = { type: 'object', properties: { id: text } };
const json = (schema: unknown, more: object = {}) => ({
  content: { 'application/json': { schema } },
  ...more,
});
const reply = (more: object = {}) => ({ description: 'Fine.', ...more });
const parameter = (more: object) => ({ name: 'n', in: 'query', schema: text, ...more });
const paths = (path: string, operation: object = {}) => ({
  root: {
    paths: { [path]: { post: { operationId: 'createRun', responses: { '200': reply() }, ...operation } } },
  },
});
const inPath = (name: string) => ({ parameters: [{ name, in: 'path', required: true, schema: text }] });
const lifecycle = (transitions: object, more: object = {}) => ({
  root: {
    'x-run-lifecycle': { run: { id: '/id', status: '/status', initial: ['A'], transitions, ...more } },
  },
});
const pages = (more: object) => ({
  operation: { 'x-pagination': { style: 'page', items: '/data', param: 'page', first: 1, ...more } },
});
const secured = (
  security: unknown,
  schemes: object = {
    key: { type: 'apiKey', in: 'header', name: 'X-Key' },
    token: { type: 'http', scheme: 'bearer' },
  },
) => ({
  root: { security, components: { securitySchemes: schemes } },
});

const cases: readonly (readonly [string, Parts, Parts, string[]])[] = [
  ['an operation renamed', {}, { operation: { operationId: 'startRun' } }, ['breaking operation-renamed']],
  ['an operation moved', paths('/runs'), paths('/jobs'), ['breaking operation-moved']],
  [
    'an operation gone and one new',
    paths('/runs'),
    paths('/jobs', { operationId: 'createJob' }),
    ['breaking operation-gone', 'additive operation-added'],
  ],
  [
    'a path parameter renamed',
    paths('/runs/{id}', inPath('id')),
    paths('/runs/{runId}', inPath('runId')),
    ['breaking parameter-renamed'],
  ],
  ['an operation deprecated', {}, { operation: { deprecated: true } }, ['additive operation-deprecated']],
  ['a parameter more', {}, { operation: { parameters: [parameter({})] } }, ['additive parameter-added']],
  [
    'a required parameter more',
    {},
    { operation: { parameters: [parameter({ required: true })] } },
    ['breaking parameter-added-required'],
  ],
  ['a parameter less', { operation: { parameters: [parameter({})] } }, {}, ['breaking parameter-gone']],
  [
    'a parameter required',
    { operation: { parameters: [parameter({})] } },
    { operation: { parameters: [parameter({ required: true })] } },
    ['breaking parameter-required'],
  ],
  [
    'a parameter from query to header',
    { operation: { parameters: [parameter({})] } },
    { operation: { parameters: [parameter({ in: 'header' })] } },
    ['breaking parameter-gone', 'additive parameter-added'],
  ],
  [
    'a parameter in another style',
    { operation: { parameters: [parameter({})] } },
    { operation: { parameters: [parameter({ explode: false })] } },
    ['breaking parameter-style'],
  ],
  [
    'a style that is the default',
    { operation: { parameters: [parameter({})] } },
    { operation: { parameters: [parameter({ style: 'form' })] } },
    ['none rewritten'],
  ],
  [
    'a parameter narrower',
    { operation: { parameters: [parameter({})] } },
    { operation: { parameters: [parameter({ schema: { ...text, maxLength: 3 } })] } },
    ['breaking request-bound-narrowed'],
  ],
  ['a body more', {}, { body: run }, ['additive body-added']],
  ['a body less', { body: run }, {}, ['breaking body-gone']],
  [
    'a body required',
    { body: run },
    { operation: { requestBody: json(run, { required: true }) } },
    ['breaking body-required'],
  ],
  [
    'a media type of a body more',
    { body: run },
    { operation: { requestBody: { content: { 'application/json': { schema: run }, 'text/csv': {} } } } },
    ['additive media-type-added'],
  ],
  [
    'a media type of a reply more',
    { reply: run },
    {
      operation: {
        responses: { '200': reply({ content: { 'application/json': { schema: run }, 'text/csv': {} } }) },
      },
    },
    ['breaking media-type-added'],
  ],
  [
    '200 becomes 201',
    {},
    { operation: { responses: { '201': reply() } } },
    ['breaking reply-gone', 'breaking success-added'],
  ],
  [
    'an error more',
    {},
    { operation: { responses: { '200': reply(), '404': reply() } } },
    ['additive error-added'],
  ],
  [
    'an error less',
    { operation: { responses: { '200': reply(), '404': reply() } } },
    {},
    ['breaking reply-gone'],
  ],
  [
    'a header more',
    {},
    { operation: { responses: { '200': reply({ headers: { 'X-A': { schema: text } } }) } } },
    ['additive header-added'],
  ],
  [
    'a header less',
    { operation: { responses: { '200': reply({ headers: { 'X-A': { schema: text } } }) } } },
    {},
    ['breaking header-gone'],
  ],
  [
    'another server',
    {},
    { root: { servers: [{ url: 'https://jobs.example' }] } },
    ['breaking server-gone', 'additive server-added'],
  ],
  [
    'a server more',
    {},
    { root: { servers: [{ url: 'https://runs.example' }, { url: 'https://eu.example' }] } },
    ['additive server-added'],
  ],
  [
    'an alternative more',
    secured([{ key: [] }]),
    secured([{ key: [] }, { token: [] }]),
    ['additive security-added'],
  ],
  [
    'an alternative less',
    secured([{ key: [] }, { token: [] }]),
    secured([{ key: [] }]),
    ['breaking security-gone'],
  ],
  [
    'credentials needed',
    secured([]),
    secured([{ key: [] }]),
    ['breaking security-required', 'additive security-added'],
  ],
  [
    'a scheme renamed',
    secured([{ key: [] }], { key: { type: 'http', scheme: 'basic' } }),
    secured([{ other: [] }], { other: { type: 'http', scheme: 'basic' } }),
    ['none rewritten'],
  ],
  [
    'a scheme that works otherwise',
    secured([{ key: [] }], { key: { type: 'http', scheme: 'basic' } }),
    secured([{ key: [] }], { key: { type: 'http', scheme: 'bearer' } }),
    ['breaking security-changed'],
  ],
  [
    'a schema renamed',
    { reply: { $ref: '#/components/schemas/Run' }, schemas: { Run: run } },
    { reply: { $ref: '#/components/schemas/Job' }, schemas: { Job: run } },
    ['breaking schema-renamed'],
  ],
  [
    'a schema more',
    { reply: run },
    { reply: { $ref: '#/components/schemas/Run' }, schemas: { Run: run } },
    ['additive schema-added'],
  ],
  ['a schema that nothing reaches', {}, { schemas: { Run: run } }, ['none unused-schema-changed']],
  [
    'a word terminal',
    lifecycle({ A: ['B'], B: ['A'] }),
    lifecycle({ A: ['B'], B: [] }),
    ['breaking word-terminal'],
  ],
  [
    'a word no longer terminal',
    lifecycle({ A: ['B'], B: [] }),
    lifecycle({ A: ['B'], B: ['A'] }),
    ['breaking word-not-terminal'],
  ],
  ['a word more', lifecycle({ A: [] }), lifecycle({ A: [], B: [] }), ['additive lifecycle-word-added']],
  [
    'a transition more',
    lifecycle({ A: ['B'], B: [] }),
    lifecycle({ A: ['B', 'A'], B: [] }),
    ['additive transition-changed'],
  ],
  [
    'another first word',
    lifecycle({ A: [] }),
    lifecycle({ A: [] }, { initial: ['B'] }),
    ['additive initial-changed'],
  ],
  [
    'another id',
    lifecycle({ A: [] }),
    lifecycle({ A: [] }, { id: '/run/id' }),
    ['breaking lifecycle-pointer-changed'],
  ],
  ['a role more', {}, { operation: { 'x-run-role': 'create' } }, ['additive role-added']],
  ['a role less', { operation: { 'x-run-kind': 'run' } }, {}, ['breaking role-changed']],
  ['pages more', {}, pages({}), ['additive pagination-added']],
  ['pages less', pages({}), {}, ['breaking pagination-gone']],
  ['pages otherwise', pages({}), pages({ param: 'p' }), ['breaking pagination-changed']],
  ['more told about pages', pages({}), pages({ total: '/total' }), ['additive pagination-detail']],
  ['a version', {}, { root: { info: { title: 'Runs', version: '2.0.0' } } }, ['documentation documentation']],
  ['nothing', {}, {}, []],
];

test.each(cases)('%s', async (_, from, to, verdicts) => {
  expect(verdictsOf(await compare(from, to))).toEqual(verdicts);
});

test('a reply moved into the components is no change', async () => {
  const inline = { operation: { responses: { '200': reply(json(run)) } } };
  const moved = {
    operation: { responses: { '200': { $ref: '#/components/responses/Fine' } } },
    root: { components: { responses: { Fine: reply(json(run)) } } },
  };
  expect(verdictsOf(await compare(inline, moved))).toEqual(['none rewritten']);
});
