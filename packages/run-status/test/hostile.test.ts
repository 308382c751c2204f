import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Run } from '../src/index.ts';
import { mappers } from './mappers.ts';

const runs = { numRuns: 2000 };

/** What must hold of a run, whatever it was made from. */
function expectHonest(run: Run, raw: unknown): void {
  expect(run.raw).toBe(raw);
  expect(typeof run.id).toBe('string');
  expect(typeof run.providerStatus).toBe('string');
  expect(run.error !== undefined).toBe(run.state === 'failed');
  for (const time of [run.createdAt, run.startedAt, run.finishedAt]) {
    if (time !== undefined) expect(new Date(time).toISOString()).toBe(time);
  }
  expect(run.warnings.every((warning) => typeof warning === 'string')).toBe(true);
  if (run.progress)
    expect(Object.values(run.progress).every((count) => Number.isSafeInteger(count) && count >= 0)).toBe(
      true,
    );
}

describe.each(mappers)('%s', (_name, map, id, times) => {
  const mapAnything = map as (raw: unknown) => Run;

  it.each([
    ['null', null],
    ['undefined', undefined],
    ['an empty object', {}],
    ['an empty array', []],
    ['empty text', ''],
    ['a number', 42],
    ['a function', () => 'COMPLETED'],
    ['an object without prototype', Object.create(null)],
    ['JSON with __proto__', JSON.parse('{"__proto__":{"status":"completed","id":"x"},"status":"__proto__"}')],
    ['a status on the prototype', Object.create({ status: 'completed', id: 'inherited' })],
    [
      'a getter that throws',
      Object.defineProperty({}, 'status', {
        enumerable: true,
        get: () => {
          throw new Error('no');
        },
      }),
    ],
    [
      'a proxy that throws',
      new Proxy(
        {},
        {
          getOwnPropertyDescriptor: () => {
            throw new Error('no');
          },
        },
      ),
    ],
  ])('makes an unknown run of %s', (_what, raw) => {
    const run = mapAnything(raw);
    expectHonest(run, raw);
    expect(run).toMatchObject({ state: 'unknown', id: '' });
    expect(run.result).toBeUndefined();
  });

  it.each(['constructor', '__proto__', 'toString', 'COMPLETED ', 'completed\n', 'Running', 'DREAMING', ''])(
    'keeps the word %j as unknown, and the word itself',
    (status) => {
      const run = mapAnything({ [id]: 'r1', status });
      expect(run).toMatchObject({ id: 'r1', state: 'unknown', providerStatus: status });
    },
  );

  it('neither throws nor lies about anything at all', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withTypedArray: true,
    });
    fc.assert(
      fc.property(anything, (raw) => expectHonest(mapAnything(raw), raw)),
      runs,
    );
  });

  it('neither throws nor lies about replies with wrong types in the right places', () => {
    const names = [
      id,
      'status',
      ...times,
      'results',
      'warnings',
      'events',
      'fail_message',
      'errorCode',
      'total',
      'completed',
      'failed',
    ];
    const words = fc.constantFrom(
      'COMPLETE_OK',
      'COMPLETE_ERROR',
      'SUCCESS',
      'FAILED',
      'completed',
      'failed',
      'COMPLETED',
      'ERROR',
    );
    const reply = fc.dictionary(
      fc.constantFrom(...names),
      fc.oneof(fc.anything(), words, fc.date().map(String)),
    );
    fc.assert(
      fc.property(reply, (raw) => expectHonest(mapAnything(raw), raw)),
      runs,
    );
  });

  it('survives a round trip through JSON for any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (raw) => {
        const run = mapAnything(raw);
        expect(JSON.parse(JSON.stringify(run))).toEqual({ ...run, raw: JSON.parse(JSON.stringify(raw)) });
      }),
      runs,
    );
  });
});
