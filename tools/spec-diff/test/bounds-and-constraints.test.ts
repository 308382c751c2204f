import { expect, test } from 'vitest';
import { compare, verdictsOf } from './document.ts';

const number = (bounds: object) => ({ type: 'number', ...bounds });
const whole = (bounds: object) => ({ type: 'integer', ...bounds });
const map = (more: object) => ({ type: 'object', ...more });
const list = (more: object) => ({ type: 'array', items: { type: 'number' }, ...more });

const wider = ['additive request-bound-widened'];
const narrower = ['breaking request-bound-narrowed'];
const same = ['none rewritten'];

// What is sent before and after, and the verdict.
const cases: readonly (readonly [string, object, object, string[]])[] = [
  ['above 0 to at least 0', number({ exclusiveMinimum: 0 }), number({ minimum: 0 }), wider],
  ['at least 0 to above 0', number({ minimum: 0 }), number({ exclusiveMinimum: 0 }), narrower],
  ['at least 0 to above -1', number({ minimum: 0 }), number({ exclusiveMinimum: -1 }), wider],
  ['below 1 to at most 1', number({ exclusiveMaximum: 1 }), number({ maximum: 1 }), wider],
  [
    'a bound that the other one implies',
    number({ minimum: 1 }),
    number({ minimum: 1, exclusiveMinimum: 0 }),
    same,
  ],
  ['whole numbers above 0 to at least 1', whole({ exclusiveMinimum: 0 }), whole({ minimum: 1 }), same],
  ['whole numbers at least 0.5 to at least 1', whole({ minimum: 0.5 }), whole({ minimum: 1 }), same],
  ['whole numbers below 10 to at most 10', whole({ exclusiveMaximum: 10 }), whole({ maximum: 10 }), wider],
  [
    'names of a map longer',
    map({ propertyNames: { maxLength: 8 } }),
    map({ propertyNames: { maxLength: 9 } }),
    wider,
  ],
  [
    'names of a map bound',
    map({}),
    map({ propertyNames: { maxLength: 8 } }),
    ['breaking request-constraint-narrowed'],
  ],
  ['names of a map bound by nothing', map({}), map({ propertyNames: {} }), same],
  [
    'an item asked for no more',
    list({ contains: { const: 0 } }),
    list({}),
    ['additive request-constraint-widened'],
  ],
  [
    'an item asked for, where another keyword says how often',
    list({ minContains: 0, contains: { const: 0 } }),
    list({ minContains: 0 }),
    ['breaking request-keyword-changed'],
  ],
  [
    'fields that ask for others, one less',
    map({ dependentRequired: { a: ['b', 'c'] } }),
    map({ dependentRequired: { a: ['b'] } }),
    ['additive request-constraint-widened'],
  ],
  [
    'a pattern of names let in where no other name may come',
    map({ additionalProperties: false }),
    map({ additionalProperties: false, patternProperties: { '^x-': {} } }),
    ['additive request-extra-fields-allowed'],
  ],
  [
    'uri to uri-reference',
    { type: 'string', format: 'uri' },
    { type: 'string', format: 'uri-reference' },
    ['additive request-format-widened'],
  ],
];

test.each(cases)('%s', async (_, from, to, verdicts) => {
  const within = (schema: object) => ({ type: 'object', properties: { it: schema } });
  expect(verdictsOf(await compare({ body: within(from) }, { body: within(to) }))).toEqual(verdicts);
});

test('a bound that is written in another way is told as what it lets through', async () => {
  const [change] = await compare(
    { body: map({ properties: { it: number({ exclusiveMinimum: 0 }) } }) },
    { body: map({ properties: { it: number({ minimum: 0 }) } }) },
  );
  expect(change?.message).toMatch(/^lower bound of field "it" of .* changed from above 0 to at least 0$/);
});
