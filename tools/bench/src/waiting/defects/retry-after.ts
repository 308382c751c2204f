import { RunWaitError, waitForRun } from '@runspec/run-status';
import OpenAI from 'openai';
import { readVersion } from '../../read-version.ts';
import type { DefectRow, Outcome } from './defect-row.ts';
import { endingWithin, inVirtualTime } from './in-virtual-time.ts';
import { installPeer } from './install-peer.ts';
import { polledByCoreLro } from './polled-by-core-lro.ts';
import { type Answer, scriptedDuck, scriptedFetch } from './scripted-duck.ts';

const dayMs = 86_400_000;
const monthMs = 30 * dayMs;
const busy = (retryAfter: string): Answer => ({ status: 429, headers: { 'retry-after': retryAfter } });
const coreLro = `@azure/core-lro ${readVersion('@azure/core-lro')}`;
const anthropic = '@anthropic-ai/sdk@1.12.0';

/** What a server says of when to come back. */
export const retryAfterRows: readonly DefectRow[] = [
  {
    id: 'W3',
    what: '`Retry-After: 2592000` (30 days)',
    expected: 'nothing is asked for 30 days; the deadline ends the wait when it comes',
    ours: () =>
      inVirtualTime(async (clock) => {
        const short = scriptedDuck([busy('2592000'), 'SUCCESS']);
        const early = await endingWithin(clock, waitForRun(short.runs, 'r1', { timeoutMs: dayMs }), monthMs);
        const long = scriptedDuck([busy('2592000'), 'SUCCESS']);
        await endingWithin(clock, waitForRun(long.runs, 'r1', { timeoutMs: 2 * monthMs }), 2 * monthMs);
        const second = long.askedAtMs[1] ?? Number.NaN;
        const isTimeout =
          early !== 'never' &&
          'error' in early &&
          RunWaitError.isInstance(early.error) &&
          early.error.kind === 'timeout';
        return {
          held: isTimeout && short.askedAtMs.length === 1 && second >= monthMs && second < monthMs + 60_000,
          saw: `${short.askedAtMs.length} request and ${isTimeout ? 'a timeout' : 'no timeout'} with a deadline of a day; asked again after ${(second / dayMs).toFixed(3)} days with one of 60`,
        };
      }),
    peers: [{ name: coreLro, run: () => coreLroFor(500, '2592000') }],
  },
  {
    id: 'W4',
    what: '`Retry-After: -5`, for ever',
    expected: 'it does not spin',
    ours: () =>
      inVirtualTime(async (clock) => {
        const { runs, askedAtMs } = scriptedDuck([busy('-5')]);
        const ending = await endingWithin(clock, waitForRun(runs, 'r1'), dayMs);
        const seconds = (askedAtMs.at(-1) ?? 0) / 1_000;
        return {
          held: ending !== 'never' && askedAtMs.length <= 18 && seconds >= 10,
          saw: `${askedAtMs.length} requests in ${seconds.toFixed(0)} s, then ${ending === 'never' ? 'no end' : 'an error'}`,
        };
      }),
    peers: [{ name: coreLro, run: () => coreLroFor(500, '-5') }],
  },
  {
    id: 'W9',
    what: '429 with `Retry-After: 61`',
    expected: 'asked again after 61 s, not before',
    ours: async () => judgeGap(await gapOfOurs('61'), 61_000, 62_000),
    peers: [
      {
        name: `openai ${readVersion('openai')}`,
        run: async () => judgeGap(await gapOfSdk((options) => new OpenAI(options), '61'), 61_000, 62_000),
      },
    ],
  },
  {
    id: 'W10',
    what: '429 with `Retry-After: 0`',
    expected: 'asked again at once',
    ours: async () => judgeGap(await gapOfOurs('0'), 0, 50),
    peers: [
      {
        name: anthropic.replace('sdk@', 'sdk '),
        run: async () => {
          const { default: Anthropic } = await installPeer<typeof import('openai')>(anthropic);
          const make = (options: SdkOptions) => new Anthropic(options);
          return judgeGap(await gapOfSdk(make, '0'), 0, 50);
        },
      },
    ],
  },
  {
    id: 'W11',
    what: '`Retry-After` of `0`, a date that is past, `0.5` and `abc`',
    expected:
      'the first two are obeyed: at once; the others, which are no such header, are left aside, and nothing spins',
    ours: () => judgeForms(gapOfOurs),
    peers: [{ name: coreLro, run: () => judgeForms(gapOfCoreLro) }],
  },
];

/** What the constructors of these clients have in common, as far as it is needed. */
interface SdkOptions {
  apiKey: string;
  fetch: () => Promise<Response>;
}

/** Between the reply that says when to come back and the next request, in milliseconds. */
type Gap = number | undefined;

function gapOfOurs(retryAfter: string): Promise<Gap> {
  return inVirtualTime(async (clock) => {
    const { runs, askedAtMs } = scriptedDuck([busy(retryAfter), 'SUCCESS']);
    await endingWithin(clock, waitForRun(runs, 'r1'), dayMs);
    return askedAtMs[1];
  });
}

function gapOfSdk(
  make: (options: SdkOptions) => { get(path: string): Promise<unknown> },
  retryAfter: string,
): Promise<Gap> {
  return inVirtualTime(async (clock) => {
    const { fetch, askedAtMs } = scriptedFetch([busy(retryAfter), 'completed'], (status) => ({ status }));
    await endingWithin(clock, make({ apiKey: 'not-a-key', fetch }).get('/runs/r1'), dayMs);
    return askedAtMs[1];
  });
}

function gapOfCoreLro(retryAfter: string): Promise<Gap> {
  return inVirtualTime(async (clock) => {
    const { poller, askedAtMs } = polledByCoreLro(['Running', 'Succeeded'], {
      headers: { 'retry-after': retryAfter },
    });
    await endingWithin(clock, poller.pollUntilDone(), dayMs);
    return (askedAtMs[1] ?? Number.NaN) - (askedAtMs[0] ?? 0);
  });
}

function judgeGap(gap: Gap, leastMs: number, mostMs: number): Outcome {
  return {
    held: gap !== undefined && gap >= leastMs && gap <= mostMs,
    saw: gap === undefined ? 'never asked again' : `asked again after ${gap.toFixed(0)} ms`,
  };
}

async function judgeForms(gapOf: (retryAfter: string) => Promise<Gap>): Promise<Outcome> {
  const past = 'Wed, 01 Jan 2020 00:00:00 GMT';
  const [zero, before, half, garbage] = [
    await gapOf('0'),
    await gapOf(past),
    await gapOf('0.5'),
    await gapOf('abc'),
  ];
  const atOnce = (gap: Gap) => gap !== undefined && gap <= 50;
  const inTime = (gap: Gap) => gap !== undefined && gap <= 60_000;
  const ms = (gap: Gap) => (gap === undefined ? 'never' : `${gap.toFixed(0)} ms`);
  return {
    held: atOnce(zero) && atOnce(before) && inTime(half) && inTime(garbage),
    saw: `\`0\`: ${ms(zero)}, past date: ${ms(before)}, \`0.5\`: ${ms(half)}, \`abc\`: ${ms(garbage)}`,
  };
}

/** In real time, as what is wrong is what a real timer makes of the number. */
async function coreLroFor(realMs: number, retryAfter: string): Promise<Outcome> {
  const { poller, askedAtMs } = polledByCoreLro(['Running'], { headers: { 'retry-after': retryAfter } });
  const controller = new AbortController();
  setTimeout(() => controller.abort(), realMs);
  await poller.pollUntilDone({ abortSignal: controller.signal }).catch(() => {});
  return { held: askedAtMs.length <= 2, saw: `${askedAtMs.length} requests in ${realMs / 1_000} s` };
}
