import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allRows, type FaultResult, runFaultTable } from '../src/index.ts';
import { type FaultServer, startFaultServer } from '../src/server/start-fault-server.ts';
import { naiveProvider } from './naive-provider.ts';

let server: FaultServer;
const results: FaultResult[] = [];

beforeAll(async () => {
  server = await startFaultServer();
  const options = { ...server, runtime: 'node', providers: [naiveProvider] } as const;
  for await (const result of runFaultTable(options)) results.push(result);
});
afterAll(() => server.close());

/** What a bare `fetch` gets right by itself, and nothing else: a row that is not here can fail. */
const harmless = [
  'json-with-bom',
  'unknown-status-word',
  'wrong-types',
  'abort-before',
  'abort-during-request',
  'abort-during-body',
  'clock-an-hour-off',
];

describe('a client without care', () => {
  it('fails every row but those where a bare fetch does', () => {
    expect(results).toHaveLength(allRows.length);
    expect(
      results
        .filter(({ ok }) => ok)
        .map(({ row }) => row)
        .sort(),
    ).toEqual([...harmless].sort());
  });
});
