import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Run } from '../src/index.ts';
import { fromModzy } from '../src/modzy/index.ts';
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

describe('fromModzy with results', () => {
  const map = (job: unknown, results: unknown) => fromModzy(job as never, results as never);

  function expectHonestResult(run: Run, results: unknown): void {
    const isObject = typeof results === 'object' && results !== null && !Array.isArray(results);
    expect(run.result).toBe(isObject ? results : undefined);
  }

  const statuses = ['COMPLETED', 'ERROR', 'CANCELED', 'TIMEDOUT', 'IN_PROGRESS', 'DREAMING'];
  const count = fc.oneof(fc.nat(3), fc.anything());
  const inputs = fc.oneof(fc.dictionary(fc.string(), fc.anything()), fc.anything());

  it('neither throws nor lies, whatever the results are', () => {
    const job = fc.record({ jobIdentifier: fc.string(), status: fc.constantFrom(...statuses) });
    const shaped = fc.record(
      { total: count, completed: count, failed: count, results: inputs, failures: inputs },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(job, fc.anything()), fc.oneof(shaped, fc.anything()), (raw, results) => {
        const run = map(raw, results);
        expectHonest(run, raw);
        expectHonestResult(run, results);
      }),
      runs,
    );
  });

  it('never calls a job succeeded that names failures only', () => {
    const failures = fc.dictionary(fc.string(), fc.anything(), { minKeys: 1 });
    fc.assert(
      fc.property(failures, fc.constantFrom({}, undefined, null, []), (failed, results) => {
        const run = map({ status: 'COMPLETED' }, { failures: failed, results });
        expect(run.state).toBe('failed');
      }),
      runs,
    );
  });

  const refuse = () => {
    throw new Error('no');
  };
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();

  it.each([
    ['a proxy that throws', new Proxy({}, { getOwnPropertyDescriptor: refuse, ownKeys: refuse })],
    ['failures that do not list their keys', { failures: new Proxy({}, { ownKeys: refuse }) }],
    ['a proxy that was revoked', revoked.proxy],
    ['failures of a proxy that was revoked', { failures: revoked.proxy }],
    ['failures with a getter that throws', { failures: Object.defineProperty({}, 'a', { get: refuse }) }],
  ])('does not fall over %s', (_what, results) => {
    for (const raw of statuses.map((status) => ({ status }))) expectHonest(map(raw, results), raw);
  });
});
