import { describe, expect, it, test } from 'vitest';
import { compare, verdictsOf } from './document.ts';

// Two parts of an `allOf`, or a reference and what stands beside it, may each have the same keyword: both hold.
const text = { type: 'string' };
const object = (fields: Record<string, unknown>) => ({ type: 'object', properties: fields });
const form = (field: string) => object({ [field]: text });

const cases: readonly (readonly [string, object, object, string[]])[] = [
  [
    'the first of two patterns changes',
    { allOf: [{ ...text, pattern: '^a' }, { pattern: 'z$' }] },
    { allOf: [{ ...text, pattern: '^b' }, { pattern: 'z$' }] },
    ['breaking request-bound-changed'],
  ],
  [
    'a second pattern',
    { allOf: [{ ...text, pattern: 'z$' }] },
    { allOf: [{ ...text, pattern: '^b' }, { pattern: 'z$' }] },
    ['breaking request-bound-narrowed'],
  ],
  [
    'two patterns in another order',
    { allOf: [{ ...text, pattern: '^a' }, { pattern: 'z$' }] },
    { allOf: [{ ...text, pattern: 'z$' }, { pattern: '^a' }] },
    ['none rewritten'],
  ],
  [
    'one pattern, said twice',
    { allOf: [{ ...text, pattern: '^a' }] },
    { allOf: [{ ...text, pattern: '^a' }, { pattern: '^a' }] },
    ['none rewritten'],
  ],
  [
    'the first of two exclusions changes',
    { allOf: [{ ...text, not: { const: 'a' } }, { not: { const: 'b' } }] },
    { allOf: [{ ...text, not: { const: 'c' } }, { not: { const: 'b' } }] },
    ['breaking request-keyword-changed'],
  ],
  [
    'the first of two conditions changes',
    { allOf: [{ if: { required: ['a'] } }, { if: { required: ['b'] } }] },
    { allOf: [{ if: { required: ['c'] } }, { if: { required: ['b'] } }] },
    ['breaking request-keyword-changed'],
  ],
];

test.each(cases)('%s', async (_name, from, to, verdicts) => {
  expect(verdictsOf(await compare({ body: object({ x: from }) }, { body: object({ x: to }) }))).toEqual(
    verdicts,
  );
});

test('a default beside a reference is the one that counts', async () => {
  const parts = (beside: string, there: string) => ({
    body: object({ x: { $ref: '#/components/schemas/Size', default: beside } }),
    schemas: { Size: { ...text, default: there } },
  });
  expect(verdictsOf(await compare(parts('b', 'a'), parts('c', 'a')))).toEqual([
    'breaking request-default-changed',
  ]);
  expect(verdictsOf(await compare(parts('b', 'a'), parts('b', 'd')))).toEqual(['none rewritten']);
});

describe('two unions that both have to be satisfied', () => {
  const both = (...unions: readonly (readonly object[])[]) => ({ allOf: unions.map((oneOf) => ({ oneOf })) });
  const [first, second] = [
    [form('cat'), form('dog')],
    [form('cow'), form('pig')],
  ];

  it('a form more in the second one, of a reply', async () => {
    const more = [...second, form('hen')];
    expect(verdictsOf(await compare({ reply: both(first, second) }, { reply: both(first, more) }))).toEqual([
      'breaking reply-member-added',
    ]);
  });

  it('in another order', async () => {
    expect(verdictsOf(await compare({ reply: both(first, second) }, { reply: both(second, first) }))).toEqual(
      ['none rewritten'],
    );
  });

  it('one of them less, or down to a single form: a person has to look', async () => {
    for (const left of [both(first), both(first, [form('cow')])]) {
      const rules = verdictsOf(await compare({ body: both(first, second) }, { body: left }));
      expect(rules).toContain('breaking request-keyword-changed');
    }
  });
});

test('two schemas that contain each other: every operation that reaches a change is named', async () => {
  const operation = (operationId: string, schema: string) => ({
    get: {
      operationId,
      responses: {
        '200': {
          description: 'Fine.',
          content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } },
        },
      },
    },
  });
  const paths = { '/a': operation('getA', 'A'), '/b': operation('getB', 'B') };
  const parts = (x: object) => ({
    root: { paths },
    schemas: {
      A: object({ b: { $ref: '#/components/schemas/B' }, x }),
      B: object({ a: { $ref: '#/components/schemas/A' } }),
    },
  });
  const [change, ...others] = await compare(parts(text), parts({ type: 'number' }));
  expect(change).toMatchObject({
    kind: 'breaking',
    rule: 'reply-type-changed',
    operations: ['getA', 'getB'],
  });
  expect(others).toEqual([]);
});

test('scopes that are described otherwise, or listed besides, are words; one that is gone is not', async () => {
  const secured = (scopes: Record<string, string>) => ({
    operation: { security: [{ oauth: ['read'] }] },
    root: {
      components: {
        securitySchemes: {
          oauth: {
            type: 'oauth2',
            flows: { clientCredentials: { tokenUrl: 'https://runs.example/token', scopes } },
          },
        },
      },
    },
  });
  const before = secured({ read: 'Reads', write: 'Writes' });
  for (const scopes of [
    { read: 'Reads runs', write: 'Writes' },
    { read: 'Reads', write: 'Writes', admin: 'All' },
  ])
    expect(verdictsOf(await compare(before, secured(scopes)))).toEqual(['documentation documentation']);
  expect(verdictsOf(await compare(before, secured({ read: 'Reads' })))).toEqual([
    'breaking security-changed',
  ]);
});
