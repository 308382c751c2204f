import { expect, test } from 'vitest';
import { compare, verdictsOf } from './document.ts';

const text = { type: 'string' };
const object = (fields: Record<string, unknown>, more: Record<string, unknown> = {}) => ({
  type: 'object',
  properties: fields,
  ...more,
});

test('a schema that is sent and received has one change, with the stricter verdict', async () => {
  const run = (extra: Record<string, unknown>) => ({
    body: { $ref: '#/components/schemas/Run' },
    reply: { type: 'array', items: { $ref: '#/components/schemas/Run' } },
    schemas: { Run: object({ a: text }, extra) },
  });
  const changes = await compare(run({}), run({ required: ['a'] }));
  expect(changes).toMatchObject([
    {
      rule: 'request-field-required',
      kind: 'breaking',
      touches: ['senders', 'readers'],
      operations: ['createRun'],
    },
  ]);
  expect(changes[0]?.message).toBe('field "a" of Run is required now');
});

test('a schema that contains itself is compared, and ends', async () => {
  const tree = (leaf: unknown) => ({
    reply: { $ref: '#/components/schemas/Tree' },
    schemas: {
      Tree: object({ leaf, children: { type: 'array', items: { $ref: '#/components/schemas/Tree' } } }),
    },
  });
  expect(verdictsOf(await compare(tree(text), tree({ type: 'number' })))).toEqual([
    'breaking reply-type-changed',
  ]);
});

test('a discriminator finds its members by value, and a value that changes is breaking', async () => {
  const pet = (mapping: Record<string, string>) => ({
    reply: {
      oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }],
      discriminator: { propertyName: 'kind', mapping },
    },
    schemas: { Cat: object({ kind: text, lives: text }), Dog: object({ kind: text, bones: text }) },
  });
  const dogRef = '#/components/schemas/Dog';
  const changes = await compare(
    pet({ cat: '#/components/schemas/Cat', dog: dogRef }),
    pet({ cat: '#/components/schemas/Cat', hound: dogRef }),
  );
  expect(verdictsOf(changes)).toEqual(['breaking reply-discriminator-changed']);
});

test('schemas that a discriminator without a union leads to are compared', async () => {
  const pet = (kinds: readonly string[], bones: unknown) => ({
    reply: { $ref: '#/components/schemas/Pet' },
    schemas: {
      Pet: object(
        { kind: text },
        {
          discriminator: {
            propertyName: 'kind',
            mapping: Object.fromEntries(kinds.map((kind) => [kind, `#/components/schemas/${kind}`])),
          },
        },
      ),
      Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }, object({ bones })] },
      Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, object({ lives: text })] },
    },
  });
  const before = pet(['Dog'], text);
  expect(verdictsOf(await compare(before, pet(['Dog'], { type: 'number' })))).toEqual([
    'breaking reply-type-changed',
  ]);
  const more = pet(['Dog', 'Cat'], text);
  expect(verdictsOf(await compare(before, more))).toEqual([
    'additive reply-discriminator-added',
    'additive schema-added',
  ]);
  expect(verdictsOf(await compare(more, before))).toEqual([
    'breaking reply-discriminator-changed',
    'breaking schema-gone',
  ]);
});

test('a change in a schema of ten operations names them all, once', async () => {
  const paths = Object.fromEntries(
    Array.from({ length: 10 }, (_, index) => [
      `/runs/${index}`,
      {
        get: {
          operationId: `get${index}`,
          responses: {
            '200': {
              description: 'Fine.',
              content: { 'application/json': { schema: { $ref: '#/components/schemas/Chain' } } },
            },
          },
        },
      },
    ]),
  );
  const spec = (leaf: unknown) => ({
    schemas: { Chain: { $ref: '#/components/schemas/Run' }, Run: object({ leaf }) },
    root: { paths },
  });
  const changes = await compare(spec(text), spec({ type: 'number' }));
  expect(changes).toHaveLength(1);
  expect(changes[0]?.operations).toHaveLength(10);
  expect(changes[0]).toMatchObject({
    pointer: '/components/schemas/Run/properties/leaf/type',
    before: 'string',
    after: 'number',
  });
});

test('a union in place of one of its members is spoken of where it stands', async () => {
  const schemas = { Run: object({ a: text }), Draft: object({ b: text }) };
  const all = [{ $ref: '#/components/schemas/Run' }, { $ref: '#/components/schemas/Draft' }];
  const changes = await compare({ reply: all[0], schemas }, { reply: { oneOf: all }, schemas });
  expect(changes.map(({ message }) => message)).toContain("createRun's 200 reply may be Draft, too");
});

test('an example that two operations share is one change', async () => {
  const get = (id: string) => ({
    get: {
      operationId: id,
      responses: {
        '200': {
          description: 'Fine.',
          content: {
            'application/json': { schema: text, examples: { done: { $ref: '#/components/examples/Done' } } },
          },
        },
      },
    },
  });
  const spec = (value: string) => ({
    root: { paths: { '/a': get('a'), '/b': get('b') }, components: { examples: { Done: { value } } } },
  });
  const changes = await compare(spec('old'), spec('new'));
  expect(changes).toMatchObject([{ rule: 'documentation', pointer: '/components/examples/Done' }]);
});
