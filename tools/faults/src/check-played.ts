import { checkEnding } from './check-ending.ts';
import type { Expected } from './expected.ts';
import type { Played } from './play-call.ts';
import type { Provider } from './providers/provider.ts';
import type { FaultCall } from './row.ts';
import type { Runtime } from './runtime.ts';

/** How long a call may take where its row does not say, in milliseconds: nothing waits that long, a stuck call does. */
const MAX_MS = 5_000;

/** What a call must come to for this client, on this runtime. */
export function expectedOf({ expect }: FaultCall, provider: Provider, runtime: Runtime): Expected {
  const { forProvider = {}, onRuntime = {} } = expect;
  return {
    ...expect,
    ...forProvider[provider.name],
    ...onRuntime[runtime],
    ...(runtime === 'node' && isNode20() ? onRuntime['node 20'] : {}),
  };
}

/** Asked in a way that every runtime and its types understand. */
function isNode20(): boolean {
  const { process } = globalThis as { process?: { versions?: { node?: string } } };
  return process?.versions?.node?.startsWith('20.') ?? false;
}

/** What is wrong with a call: with its end, with what the server saw of it, or with the time it took. */
export function checkPlayed(played: Played, call: FaultCall, provider: Provider, runtime: Runtime): string[] {
  const expected = expectedOf(call, provider, runtime);
  const { endings } = played;
  return [
    ...endings.flatMap((ending) => checkEnding(ending, expected, call, provider, played)),
    ...checkSeen(played, expected),
    ...checkTimes(played, expected),
  ];
}

function checkSeen({ seen, strayed }: Played, expected: Expected): string[] {
  const { requests, maxSentBytes, urlEnd = '' } = expected;
  const problems: string[] = [];
  if (seen.requests.length !== requests)
    problems.push(`the server saw ${seen.requests.length} requests, not ${requests}`);
  if (strayed.requests.length + strayed.preflights > 0) problems.push('a request went to the other origin');
  for (const { url, sentBytes, isClosed } of seen.requests) {
    if (!isClosed) problems.push('a connection is still open');
    if (!url.endsWith(urlEnd)) problems.push(`the path was ${url}`);
    if (sentBytes > (maxSentBytes ?? Number.POSITIVE_INFINITY))
      problems.push(`the server could send ${sentBytes} bytes`);
  }
  return problems;
}

function checkTimes({ seen, elapsedMs, abortMs }: Played, expected: Expected): string[] {
  const times = seen.requests.map(({ atMs }) => atMs);
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  const spanMs = (times.at(-1) ?? 0) - (times[0] ?? 0);
  const { maxMs = MAX_MS, minMs = 0, minGapMs = 0, minSpanMs = 0 } = expected;
  const { maxGapMs = Number.POSITIVE_INFINITY, maxAbortMs = Number.POSITIVE_INFINITY } = expected;
  const checks: [boolean, string][] = [
    [elapsedMs <= maxMs, `took ${elapsedMs} ms, more than ${maxMs}`],
    [elapsedMs >= minMs, `took ${elapsedMs} ms, less than ${minMs}`],
    [gaps.every((gap) => gap >= minGapMs), `repeated after ${gaps} ms, less than ${minGapMs}`],
    [gaps.every((gap) => gap <= maxGapMs), `repeated after ${gaps} ms, more than ${maxGapMs}`],
    [spanMs >= minSpanMs, `spread the requests over ${spanMs} ms, less than ${minSpanMs}`],
    // Not aborted is minus infinity: what does not abort has no bound.
    [abortMs <= maxAbortMs, `ended ${abortMs} ms after the abort`],
  ];
  return checks.flatMap(([holds, problem]) => (holds ? [] : [problem]));
}
