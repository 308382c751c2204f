import { expect, test } from 'vitest';
import { judgeByCompiler } from '../../src/compiler/judge-by-compiler.ts';
import { judgeDocuments, judgeEdit } from './judge.ts';
import { at, type Node, properties, runDocument, schema } from './run-document.ts';

const ref = (name: string): Node => ({ $ref: `#/components/schemas/${name}` });

test('the same content with its keys in another order', async () => {
  expect(await judgeDocuments(runDocument(), reversed(runDocument()) as Node)).toEqual([]);
});

test('the same type written as allOf, as anyOf of null, and inline', async () => {
  const findings = await judgeEdit((document) => {
    properties(document, 'RunRequest')['note'] = { anyOf: [{ type: 'null' }, { type: 'string' }] };
    schema(document, 'RunPage')['properties'] = {
      data: { type: 'array', items: { allOf: [ref('Run')] } },
      next: { $ref: '#/components/schemas/RunPage/properties/older' },
      older: { type: 'string' },
    };
    schema(document, 'Fault')['properties'] = {
      message: { type: 'string' },
      fields: { type: 'object', additionalProperties: { ...schema(document, 'Step') } },
    };
  });
  const places = ['older" of listRuns\'s 200 reply is new'];
  expect(findings).toEqual(places.map((place) => `additive readers: "${place}`));
});

test('fields that allOf adds', async () => {
  const findings = await judgeEdit((document) => {
    const more = { type: 'object', required: ['seconds'], properties: { seconds: { type: 'number' } } };
    properties(document, 'Fault')['fields'] = {
      type: 'object',
      additionalProperties: { allOf: [ref('Step'), more] },
    };
    delete at(document, 'paths', '/runs')['get'];
    delete at(document, 'paths', '/runs')['post'];
  });
  expect(findings.filter((line) => line.includes('getRun'))).toEqual([
    `additive readers: "fields{}.seconds" of getRun's 404 error is required now`,
  ]);
});

test('schemas that contain each other: each change is told where it is met first', async () => {
  const tie = (document: Node) => {
    properties(document, 'Step')['run'] = ref('Run');
    properties(document, 'Step')['before'] = ref('Step');
  };
  const findings = await judgeEdit((document) => delete properties(document, 'Step')['seconds'], tie);
  expect(findings.filter((line) => line.includes('getRun'))).toEqual([
    `breaking readers: "steps[].seconds" of getRun's 200 reply is gone`,
    `breaking readers: "fields{}.seconds" of getRun's 404 error is gone`,
  ]);
});

test('twenty schemas that all contain all others', { timeout: 20_000 }, async () => {
  const names = Array.from({ length: 20 }, (_, index) => `Node${index}`);
  const tie = (document: Node) => {
    for (const name of names)
      at(document, 'components', 'schemas')[name] = {
        type: 'object',
        properties: Object.fromEntries(names.map((other) => [`to${other}`, ref(other)])),
      };
    properties(document, 'Fault')['node'] = ref('Node0');
  };
  const findings = await judgeEdit((document) => {
    properties(document, 'Node19')['word'] = { type: 'string' };
  }, tie);
  expect(findings).toHaveLength(3);
  expect(findings[2]).toMatch(/^additive readers: "node\.to.*\.word" of getRun's 404 error is new$/);
});

test('a list of fixed length', async () => {
  const fixed = (...types: string[]): Node => ({
    type: 'array',
    prefixItems: types.map((type) => ({ type })),
    minItems: types.length,
    maxItems: types.length,
  });
  const pair = (document: Node) => {
    properties(document, 'Fault')['at'] = fixed('string', 'number');
  };
  const widened = await judgeEdit((document) => {
    properties(document, 'Fault')['at'] = fixed('string', 'number', 'number');
  }, pair);
  expect(widened[0]).toBe(`breaking readers: "at" of listRuns's 400 error has 3 items now, not 2`);
  const loosened = await judgeEdit((document) => {
    properties(document, 'Fault')['at'] = { type: 'array', items: { type: ['string', 'number'] } };
  }, pair);
  expect(loosened[0]).toBe(`breaking readers: "at" of listRuns's 400 error has another type`);
});

test('a finding has its place in parts, and says what the compiler says', async () => {
  const to = runDocument();
  schema(to, 'Mode')['enum'] = ['FAST', 'SLOW'];
  const findings = await judgeByCompiler(
    { label: 'old', text: JSON.stringify(runDocument()) },
    { label: 'new', text: JSON.stringify(to) },
  );
  expect(findings[0]).toEqual({
    kind: 'breaking',
    touched: 'senders',
    operation: 'createRun',
    place: ['body', 'mode'],
    message: `word "BATCH" of "mode" of createRun's body is gone`,
    why: `Code that sends "BATCH" no longer compiles: Type '"BATCH"' is not assignable to type 'Mode'.`,
  });
});

test.each([
  ['not YAML', 'a: [', /^new\.yaml:1:\d+ yaml /],
  ['not OpenAPI', 'a: 1', /^new\.yaml:1:1 struct This is not an OpenAPI document/],
  [
    'a reference to nothing',
    JSON.stringify(runDocument()).replace('schemas/Step"', 'schemas/Stage"'),
    /^new\.yaml:1: #\/components\/schemas\/Stage does not exist/,
  ],
])('a document that is %s is refused by its name, in one line', async (_, text, message) => {
  const from = { label: 'old.yaml', text: JSON.stringify(runDocument()) };
  const judged = judgeByCompiler(from, { label: 'new.yaml', text });
  await expect(judged).rejects.toThrow(message);
  await expect(judged).rejects.not.toThrow(/\n/);
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}
