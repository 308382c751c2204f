import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MockRequest } from '../src/exchange/mock-request.ts';
import { toMockRequest } from '../src/exchange/to-mock-request.ts';
import { listProviders } from '../src/index.ts';
import { createOracle, type Oracle } from '../src/prism/create-oracle.ts';
import { readPreferences } from '../src/prism/read-preferences.ts';
import { rememberAnswers } from '../src/prism/remember-answers.ts';
import { visibleHeaders } from '../src/prism/visible-headers.ts';
import { credentials, readSpec, sampleRequests } from './sample-requests.ts';

/** Different in every request, and nothing that Prism looks at. */
const perRequest = ['x-request-id', 'traceparent', 'idempotency-key', 'user-agent', 'host', 'baggage'];

/** What comes of it: Prism itself fails at an `accept` that is no media type. */
const outcome = (asked: Promise<unknown>): Promise<unknown> =>
  asked.catch((error: Error) => ({ failed: error.message }));

describe.each(listProviders())('rememberAnswers for %s', async (provider) => {
  const spec = readSpec(provider);
  const oracle = await createOracle(spec);
  const counted = () => {
    let count = 0;
    const count_ =
      <Args extends unknown[], Result>(ask: (...args: Args) => Result) =>
      (...args: Args): Result => {
        count += 1;
        return ask(...args);
      };
    const counting: Oracle = {
      check: count_(oracle.check),
      answer: count_(oracle.answer),
      answerValid: count_(oracle.answerValid),
    };
    return { oracle: rememberAnswers(counting, spec), count: () => count };
  };
  const bodiless = spec.operations
    .map((operation) => ({ operation, sample: sampleRequests(spec, operation)[0]! }))
    .filter(({ sample }) => sample.body === undefined);
  const requestOf = (index: number, query: string, headers: Record<string, string>): MockRequest => {
    const { method, path } = bodiless[index % bodiless.length]!.sample;
    return toMockRequest(method, path + (path.includes('?') ? '&' : '?') + query, headers, new Uint8Array());
  };

  it('asks once where only what Prism cannot see differs', async () => {
    const { oracle: remembering, count } = counted();
    const { sample, operation } = bodiless.find((one) => one.operation.role === 'get')!;
    const { byPresence } = visibleHeaders(spec);
    for (let index = 0; index < 5; index += 1) {
      const changing = [...perRequest, ...byPresence].map((name) => [name, `value ${index}`]);
      const headers = { ...sample.headers, ...Object.fromEntries(changing) };
      const request = toMockRequest(sample.method, sample.path, headers, new Uint8Array());
      const verdict = await remembering.check(request, [operation]);
      expect(verdict).toHaveProperty('valid');
    }
    expect(count()).toBe(1);
  });

  it('says of any request what an oracle without a memory says', async () => {
    const { oracle: remembering, count } = counted();
    const { byValue, byPresence } = visibleHeaders(spec);
    const value = fc.constantFrom(
      '',
      '1',
      'x',
      'Bearer token',
      'Basic YTpi',
      'application/json',
      'image/png',
      'code=401',
    );
    const one = fc.constantFrom(
      ...byValue.filter((name) => !/^content|^prefer/.test(name)),
      ...byPresence,
      ...perRequest,
    );
    let asked = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.nat(bodiless.length - 1),
        fc.constantFrom('', 'limit=1', 'limit=nonsense', '__code=404', 'status=nonsense'),
        fc.constantFrom({}, { ...credentials }),
        fc.dictionary(one, value, { maxKeys: 4 }),
        fc.option(fc.constantFrom('code=404', 'code=200', 'example=no-such', 'nonsense'), { nil: undefined }),
        async (index, query, keys, others, prefer) => {
          const request = requestOf(index, query, { ...keys, ...others, ...(prefer ? { prefer } : {}) });
          const among = [bodiless[index]!.operation];
          const preferences = readPreferences(request);
          if ('problem' in preferences) return;
          asked += 2;
          expect(await outcome(remembering.check(request, among))).toEqual(
            await outcome(oracle.check(request, among)),
          );
          expect(await outcome(remembering.answer(request, among, preferences))).toEqual(
            await outcome(oracle.answer(request, among, preferences)),
          );
        },
      ),
      { numRuns: 1_500, seed: 11 },
    );
    expect(count()).toBeLessThan(asked); // Some were remembered, or nothing was tried.
  }, 60_000);
});
