import * as fc from 'fast-check';
import { createQuerySerializer } from 'openapi-fetch';
import { describe, expect, it } from 'vitest';
import { queryOf } from '../src/query-of.ts';
import { createAcme, rejection } from './support/client.ts';

/** What openapi-fetch would write for the same. */
const expected = (query: object) => {
  const text = createQuerySerializer()(query as Record<string, unknown>);
  return text && `?${text}`;
};

const names = fc.stringMatching(/^[a-z][a-z_]{0,6}$/);
const texts = fc.string({
  unit: fc.constantFrom('a', ' ', '&', '=', '+', '%', '#', '?', ',', '/', 'é', '漢', '🦆', "'"),
});
const primitives = fc.oneof(texts, fc.integer(), fc.double(), fc.boolean());
const optional = fc.option(primitives, { nil: fc.sample(fc.constantFrom(null, undefined), 1)[0] });
const lists = fc.array(primitives, { maxLength: 4 });
const objects = fc.dictionary(names, primitives, { minKeys: 1, maxKeys: 3, noNullPrototype: true });

describe('queryOf', () => {
  it.each([
    ['primitives', fc.dictionary(names, fc.oneof(primitives, optional), { noNullPrototype: true })],
    ['lists', fc.dictionary(names, lists, { noNullPrototype: true })],
    ['flat objects', fc.dictionary(names, objects, { noNullPrototype: true })],
    ['a mixture', fc.dictionary(names, fc.oneof(optional, lists, objects), { noNullPrototype: true })],
  ])('writes %s as openapi-fetch does', (_, queries) => {
    fc.assert(
      fc.property(queries, (query) => {
        expect(queryOf(query)).toBe(expected(query));
      }),
      { numRuns: 500 },
    );
  });

  it('can be read back, whatever the texts are', () => {
    fc.assert(
      fc.property(
        fc.dictionary(names, fc.array(texts, { minLength: 1 }), { noNullPrototype: true }),
        (query) => {
          const read = new URL(`https://acme.test/runs${queryOf(query)}`).searchParams;
          for (const [name, items] of Object.entries(query)) expect(read.getAll(name)).toEqual(items);
          expect([...new Set(read.keys())].sort()).toEqual(Object.keys(query).sort());
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([undefined, {}, { a: undefined, b: null, c: [], d: {} }])('writes nothing for %j', (query) => {
    expect(queryOf(query)).toBe('');
  });

  it('leaves out what is absent, also in a list or an object', () => {
    expect(queryOf({ a: ['1', undefined, null, '2'], b: { c: null, d: 'e', f: undefined } })).toBe(
      '?a=1&a=2&b[d]=e',
    );
  });

  it('keeps an empty text, 0 and false', () => {
    expect(queryOf({ a: '', b: 0, c: false })).toBe('?a=&b=0&c=false');
  });

  it('lets no key of an object break out of it', () => {
    const read = new URL(`https://acme.test/${queryOf({ a: { 'b]&evil=1#': 'c' } })}`);
    expect([[...read.searchParams], read.hash]).toEqual([[['a[b]&evil=1#]', 'c']], '']);
  });
});

describe('a query that has no encoding', () => {
  it('is refused before anything is sent', async () => {
    let sent = 0;
    const { call } = createAcme({ fetch: async () => Response.json({ sent: ++sent }) });
    const error = await rejection(call('GET', '/runs', { query: { state: '\ud800' } }));
    expect(error).toMatchObject({ name: 'ConfigurationError' });
    expect(sent).toBe(0);
  });
});
