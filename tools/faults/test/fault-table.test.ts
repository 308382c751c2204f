import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allProviders, allRows, type FaultResult, printTable, runFaultTable } from '../src/index.ts';
import { type FaultServer, startFaultServer } from '../src/server/start-fault-server.ts';

// The faults of a probe of other clients, in its words; the two of a validator and of a throw option are about all clients here.
const anchors = [
  '429, empty body',
  '500 HTML',
  '500 with JSON `null`',
  '200, truncated JSON',
  '200, empty',
  '200, text/html (login page)',
  '200, wrong types / new enum value',
  'connection reset',
  'abort',
  'retries attempted by default',
  '`throwOnError`',
  'path id `..`',
];

let server: FaultServer;
const results: FaultResult[] = [];

beforeAll(async () => {
  server = await startFaultServer();
  for await (const result of runFaultTable({ ...server, runtime: 'node' })) results.push(result);
});
afterAll(() => server.close());

const cells = allRows.flatMap(({ name }) => allProviders.map((provider) => [provider.name, name] as const));

describe('the fault table', () => {
  it.each(cells)('holds for %s: %s', (provider, row) => {
    const found = results.filter((result) => result.provider === provider && result.row === row);
    expect(found).toHaveLength(1);
    expect(found[0]?.problem).toBeUndefined();
  });

  it('has thirty rows and more, each with a name of its own, for every client', () => {
    expect(new Set(allRows.map(({ name }) => name)).size).toBe(allRows.length);
    expect(allRows.length).toBeGreaterThanOrEqual(30);
    expect(allProviders.length).toBeGreaterThanOrEqual(5);
    expect(results).toHaveLength(allRows.length * allProviders.length);
  });

  it('has every row of the behaviour probe, and no other is called so', () => {
    expect(new Set(allRows.flatMap(({ anchor }) => anchor ?? []))).toEqual(new Set(anchors));
  });

  it('prints every call of every row', () => {
    const lines = printTable(allRows, results).trim().split('\n');
    const calls = allRows.flatMap(({ calls }) => Object.keys(calls));
    expect(lines).toHaveLength(2 + calls.length);
    for (const line of lines) expect(line).toMatch(/^\|( [^|]* \|){6}$/);
  });
});
