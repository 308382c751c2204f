import type { ProviderName } from '@runspec/providers';
import { checkPlayed } from './check-played.ts';
import { describeEnding } from './describe-ending.ts';
import type { FaultOrigins } from './fault-origins.ts';
import { playCall } from './play-call.ts';
import { allProviders } from './providers/all-providers.ts';
import type { Provider } from './providers/provider.ts';
import type { Row } from './row.ts';
import { allRows } from './rows/all-rows.ts';
import type { Runtime } from './runtime.ts';

/** What to run, and where. */
export interface FaultTableOptions extends FaultOrigins {
  readonly runtime: Runtime;
  /** @default all */
  readonly providers?: readonly Provider[] | undefined;
  /** Names of rows. @default all */
  readonly only?: readonly string[] | undefined;
  /** How many cells of the table run at a time. @default 12 */
  readonly concurrency?: number | undefined;
}

/** One cell of the table: a row, for one client. */
export interface FaultResult {
  readonly provider: ProviderName;
  readonly row: string;
  readonly ok: boolean;
  /** What was otherwise than the row says, call by call. */
  readonly problem?: string;
  /** What the caller got, by the name of the call, such as `GET`. */
  readonly got: Readonly<Record<string, string>>;
  /** How many requests the server saw, by the name of the call. */
  readonly requests: Readonly<Record<string, number>>;
  /** How long each call took, in milliseconds. */
  readonly elapsedMs: Readonly<Record<string, number>>;
}

/** Cases are told apart on the server by number, also between several runs against one server. */
let runs = 0;

/** Runs the table: every row for every client. Results come as they are done; a cell that fails is a result too. */
export async function* runFaultTable(
  options: FaultTableOptions,
): AsyncGenerator<FaultResult, void, undefined> {
  const { providers = allProviders, only, concurrency = 12 } = options;
  runs += 1;
  const rows = allRows.filter(({ name }) => only?.includes(name) ?? true);
  const waiting = rows.flatMap((row) => providers.map((provider) => () => runCell(row, provider, options)));
  const running = new Map<number, Promise<[number, FaultResult]>>();
  let count = 0;
  while (waiting.length > 0 || running.size > 0) {
    for (
      let start = waiting.shift();
      start;
      start = running.size < concurrency ? waiting.shift() : undefined
    ) {
      const key = count++;
      running.set(
        key,
        start().then((result) => [key, result]),
      );
      if (running.size >= concurrency) break;
    }
    const [key, result] = await Promise.race(running.values());
    running.delete(key);
    yield result;
  }
}

/**
 * A browser has 6 connections to a host, and what waits for one would count as time: there each client gets a host of its
 * own, all of which are this machine.
 */
const hostFor = (provider: Provider, { origin, runtime }: FaultTableOptions): string =>
  runtime === 'chromium' ? origin.replace('127.0.0.1', `${provider.name}.localhost`) : origin;

async function runCell(row: Row, provider: Provider, options: FaultTableOptions): Promise<FaultResult> {
  const origins = { ...options, origin: hostFor(provider, options) };
  const problems: string[] = [];
  const got: Record<string, string> = {};
  const requests: Record<string, number> = {};
  const elapsedMs: Record<string, number> = {};
  for (const [name, call] of Object.entries(row.calls)) {
    const caseId = `${provider.name}.${options.runtime}-${runs}-${name.replace(/\W/g, '-').toLowerCase()}-${row.name}`;
    const played = await playCall(call, provider, caseId, row.name, origins);
    got[name] = describeEnding(played);
    requests[name] = played.seen.requests.length;
    elapsedMs[name] = Math.round(played.elapsedMs);
    const found = checkPlayed(played, call, provider, options.runtime);
    if (found.length > 0) problems.push(`${name}: ${found.join('; ')}`);
  }
  const cell = {
    provider: provider.name,
    row: row.name,
    ok: problems.length === 0,
    got,
    requests,
    elapsedMs,
  };
  return problems.length === 0 ? cell : { ...cell, problem: problems.join('\n') };
}
