import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listProviders, type MockServer, specFile, startMockServer } from '@runspec/mock-server';
import { allProviders } from '@runspec/providers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Sender } from '../consumers/sender.ts';
import type { Side } from '../src/compare.ts';
import { isHandWritten } from '../src/write-consumers.ts';

// The comparison of the two sides means something only if they do the same: that is what is shown here, against real servers.

type Calls = Record<string, () => Promise<unknown>>;
type Call = (sender: Sender) => Calls;

const providers = await Promise.all(
  allProviders.map(async ({ name }) => [name, await load('ours', name), await load('theirs', name)] as const),
);

/** The one function of a consumer: written by hand, or generated. */
async function load(side: Side, provider: string): Promise<Call> {
  const folder = isHandWritten(side, provider) ? 'consumers' : 'generated';
  const file = `${folder}/${side}/calls/${provider}.ts`;
  const module: Record<string, Call> = await import(join(import.meta.dirname, '..', file));
  const [call] = Object.values(module);
  if (!call) throw new Error(`${file} exports no function.`);
  return call;
}

let mock: MockServer;
beforeAll(async () => {
  mock = await startMockServer({ stateless: true });
});
afterAll(() => mock.close());

it('has every provider', () => {
  expect(providers.map(([provider]) => provider)).toEqual(listProviders().sort());
});

describe.each(providers)('the calls of both sides to %s', (provider, ours, theirs) => {
  it('are one for each operation of the spec', () => {
    const { paths }: { paths: Record<string, Record<string, { operationId?: string }>> } = parse(
      readFileSync(specFile(provider), 'utf8'),
    );
    const operations = Object.values(paths).flatMap((path) => Object.values(path));
    const ids = operations.flatMap(({ operationId }) => operationId ?? []).sort();
    const sender = { baseUrl: mock.urls[provider] ?? '', fetch };
    expect(ids).not.toEqual([]);
    expect(Object.keys(ours(sender)).sort()).toEqual(ids);
    expect(Object.keys(theirs(sender)).sort()).toEqual(ids);
  });

  it('send the same requests and return the same values', async () => {
    const ourRecord = await record(ours, provider);
    expect(ourRecord).toEqual(await record(theirs, provider));
  });
});

/** Makes every call, and keeps what was sent and what came of it. */
async function record(side: (sender: Sender) => Calls, provider: string): Promise<object[]> {
  const requests: object[] = [];
  const sender: Sender = {
    baseUrl: mock.urls[provider] ?? '',
    fetch: async (request) => {
      const { method, url } = request;
      const isForm = request.headers.get('content-type')?.startsWith('multipart/form-data');
      const body = isForm ? [...(await request.clone().formData()).keys()] : await request.clone().text();
      requests.push({ method, url, body });
      return await fetch(request);
    },
  };
  const record: object[] = [];
  for (const [name, call] of Object.entries(side(sender))) record.push({ name, value: await call() });
  return [...requests, ...record];
}
