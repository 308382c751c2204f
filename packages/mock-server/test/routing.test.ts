import { describe, expect, it } from 'vitest';
import type { MockRequest } from '../src/exchange/mock-request.ts';
import { createOracle } from '../src/prism/create-oracle.ts';
import { rememberAnswers } from '../src/prism/remember-answers.ts';
import { createReadParams } from '../src/spec/create-read-params.ts';
import { createRouter } from '../src/spec/create-router.ts';
import { createReadOwner } from '../src/spec/read-owner.ts';
import { readProviderSpec } from '../src/spec/read-provider-spec.ts';
import { credentials, readSpec } from './sample-requests.ts';

describe('createReadParams', () => {
  it.each([
    ['/jobs/{id}', '/jobs/a%2Fb%20c', { id: 'a/b c' }],
    ['/jobs/{id}', '/jobs/', { id: '' }],
    ['/jobs/{id}', '/jobs/%zz', { id: '%zz' }],
    ['/a/{x}/{y}.json', '/a/1/2.json.json', { x: '1', y: '2.json' }],
    ['/a+b/{x}-{y}', '/a+b/1-2', { x: '1', y: '2' }],
    ['/a/{x}', '/a/%0A', { x: '\n' }],
  ])('reads %s from %s', (template, path, params) => {
    expect(createReadParams(template)(path)).toEqual(params);
  });
});

describe('createRouter', () => {
  const spec = readSpec('modzy');
  const router = createRouter(spec.operations, [...spec.servers, 'https://other.example/v2/x']);
  const ids = (path: string): string[] => router.find(path).candidates.map(({ id }) => id);

  it('finds every operation that a path can be, and no other', () => {
    expect(ids('/jobs/features')).toEqual(['getJobFeatures', 'getJob', 'cancelJob']);
    expect(ids('/jobs/x')).toEqual(['getJob', 'cancelJob']);
    expect(ids('/jobs')).toEqual(['submitJob']);
    expect(ids('/jobs/a/b/c/d')).toEqual([]);
  });

  it.each(['/api', '/v2/x'])('leaves out the base path %s', (base) => {
    expect(router.find(`${base}/jobs`).path).toBe('/jobs');
    expect(ids(`${base}/jobs`)).toEqual(['submitJob']);
    expect(router.find(`${base}/nowhere`)).toEqual({ path: `${base}/nowhere`, candidates: [] });
    expect(ids(`${base}x/jobs`)).toEqual([]);
  });
});

describe('readProviderSpec', () => {
  it('follows references, also between components, and stops where they go round', () => {
    const text = JSON.stringify({
      paths: { '/a~b': { get: { responses: { 200: { $ref: '#/components/responses/A~1~0' } } } } },
      components: {
        responses: {
          'A/~': { $ref: '#/components/responses/B' },
          B: { content: { 'text/plain': { example: 'x' } } },
        },
        schemas: { Round: { $ref: '#/components/schemas/Round' } },
      },
    });
    const spec = readProviderSpec('mine', text);
    expect(spec.operations[0]?.replies['200']?.examples).toEqual({ 'text/plain': { default: 'x' } });
    expect(() => spec.resolve({ $ref: '#/components/schemas/Round' })).toThrow('leads back to itself');
    expect(() => spec.resolve({ $ref: '#/components/nothing' })).toThrow('leads nowhere');
    expect(() => spec.resolve({ $ref: 'other.yaml' })).toThrow('leads out of the document');
  });

  it('refuses what is no OpenAPI document', () => {
    expect(() => readProviderSpec('mine', 'a: 1')).toThrow(
      'The spec of mine is no OpenAPI document: it has no paths.',
    );
    expect(() => readProviderSpec('mine', 'a: [')).toThrow(/line 1/);
  });
});

describe('createReadOwner', () => {
  it('tells keys apart, and not the requests of one key', () => {
    const owner = createReadOwner(readSpec('nclue'));
    const signed = (key: string, time: string) => ({
      'x-ncp-iam-access-key': key,
      'x-ncp-apigw-timestamp': time,
    });
    expect(owner(signed('a', '1'))).toBe(owner(signed('a', '2')));
    expect(owner(signed('a', '1'))).not.toBe(owner(signed('b', '1')));
    expect(createReadOwner(readSpec('modzy'))(credentials)).toBe('Bearer token\nteam');
  });
});

describe('rememberAnswers', () => {
  const request = (changes: Partial<MockRequest>): MockRequest => ({
    method: 'GET',
    path: '/model-runs',
    query: new URLSearchParams(),
    headers: credentials,
    body: undefined,
    bytes: new Uint8Array(),
    ...changes,
  });

  it('asks once for the same request, and anew for any other', async () => {
    const oracle = await createOracle(readSpec('duck'));
    const seen: MockRequest[] = [];
    const check: typeof oracle.check = (asked, among) => {
      seen.push(asked);
      return oracle.check(asked, among);
    };
    const remembering = rememberAnswers({ ...oracle, check }, readSpec('duck'), 3_000);
    const first = request({});
    const others = [
      request({ headers: {} }),
      request({ path: '/model-runs/x' }),
      request({ method: 'POST' }),
      request({ query: new URLSearchParams({ status: 'nonsense' }) }),
    ];
    await remembering.check(first, []);
    await remembering.check(request({ headers: { ...credentials, host: 'elsewhere' } }), []);
    expect(seen).toEqual([first]);
    for (const other of others)
      expect(await remembering.check(other, [])).toEqual(await oracle.check(other, []));
    expect(seen).toEqual([first, ...others]);
    await remembering.check(first, []); // Not asked for while half of what fits came in: forgotten.
    await remembering.check(request({ body: {}, bytes: new Uint8Array(2) }), []);
    await remembering.check(request({ body: {}, bytes: new Uint8Array(2) }), []);
    expect(seen).toHaveLength(8);
  });
});
