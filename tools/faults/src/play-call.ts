import { type ClientOptions, createRateLimit } from '@runspec/client-core';
import type { FaultOrigins } from './fault-origins.ts';
import { fetchSeen } from './fetch-seen.ts';
import type { Provider } from './providers/provider.ts';
import { samples } from './providers/samples.ts';
import type { FaultCall } from './row.ts';
import type { SeenCase } from './seen-request.ts';

/** How one call ended. */
export interface Ending {
  readonly data?: unknown;
  /** What it was rejected with; present even where that is undefined. */
  readonly thrown?: unknown;
}

/** What became of a call, as seen from both sides. */
export interface Played {
  readonly endings: readonly Ending[];
  readonly caseId: string;
  readonly baseUrl: string;
  /** The reason that the caller gave for the abort, if there was one. */
  readonly reason: Error;
  readonly elapsedMs: number;
  /** From the abort to the end of the call. */
  readonly abortMs: number;
  readonly seen: SeenCase;
  /** What arrived at the other origin: always nothing. */
  readonly strayed: SeenCase;
}

const POLL_MS = 20;
const PATIENCE_MS = 3_000;
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Makes the call of a row, by a client of its own, and asks the server what it saw. */
export async function playCall(
  call: FaultCall,
  provider: Provider,
  caseId: string,
  row: string,
  origins: FaultOrigins,
): Promise<Played> {
  const { origin, otherOrigin, refusedOrigin } = origins;
  const baseUrl = `${call.refused ? refusedOrigin : origin}/${caseId}/${row}`;
  const session = provider.connect({ rateLimit: rateLimitOf(call), ...call.client, baseUrl });
  const reason = new Error('the caller went away');
  const controller = new AbortController();
  let abortedAt = Number.POSITIVE_INFINITY;
  const abort = async () => {
    if (!call.abort) return;
    const { atRequest, afterMs } = call.abort;
    if (atRequest > 0) {
      await waitFor(origin, caseId, ({ requests }) => requests.length >= atRequest);
      await sleep(afterMs);
    }
    abortedAt = performance.now();
    controller.abort(reason);
  };
  const options = { ...call.options, signal: controller.signal };
  const send = () => {
    if (call.operation === 'post') return session.post(options);
    return session.get(call.id ?? samples[provider.name].id, options);
  };
  // Aborted before the call means that nothing runs in between.
  const aborting = abort();
  const startedAt = performance.now();
  const endings = await Promise.all(Array.from({ length: call.times ?? 1 }, () => settle(send)));
  const endedAt = performance.now();
  await aborting;
  await sleep(call.settleMs ?? 0);
  const isOver = ({ requests }: SeenCase) => requests.every(({ isClosed }) => isClosed);
  const [seen, strayed] = await Promise.all([
    waitFor(origin, caseId, isOver),
    fetchSeen(otherOrigin, caseId),
  ]);
  const elapsedMs = endedAt - startedAt;
  return { endings, caseId, baseUrl, reason, elapsedMs, abortMs: endedAt - abortedAt, seen, strayed };
}

function rateLimitOf({ requestsPerSecond }: FaultCall): NonNullable<ClientOptions['rateLimit']> {
  return requestsPerSecond !== undefined && createRateLimit({ requestsPerSecond, burst: 1 });
}

async function settle(send: () => Promise<unknown>): Promise<Ending> {
  try {
    return { data: await send() };
  } catch (thrown) {
    return { thrown };
  }
}

/** Asks until it is so, or for three seconds: the last answer is what counts. */
async function waitFor(origin: string, caseId: string, isSo: (seen: SeenCase) => boolean): Promise<SeenCase> {
  const until = performance.now() + PATIENCE_MS;
  for (;;) {
    const seen = await fetchSeen(origin, caseId);
    if (isSo(seen) || performance.now() > until) return seen;
    await sleep(POLL_MS);
  }
}
