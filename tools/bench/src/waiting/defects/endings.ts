import { allProviders } from '@runspec/providers';
import { isTerminal, RunWaitError, waitForRun } from '@runspec/run-status';
import OpenAI from 'openai';
import { readVersion } from '../../read-version.ts';
import type { DefectRow, Outcome } from './defect-row.ts';
import { everySource } from './every-source.ts';
import { endingWithin, inVirtualTime } from './in-virtual-time.ts';
import { scriptedDuck, scriptedFetch } from './scripted-duck.ts';

const dayMs = 86_400_000;

/** Each provider's words for a run that was stopped. Thymia and NCLUE have none. */
const canceledWords = new Map(
  allProviders.map(({ name, mappings }) => {
    const states = Object.values(mappings).flatMap((mapping) => Object.entries(mapping.states));
    return [name, states.flatMap(([word, state]) => (state === 'canceled' ? word : []))];
  }),
);

/** When a wait is over. */
export const endingRows: readonly DefectRow[] = [
  {
    id: 'W12',
    what: 'a run that was canceled',
    expected: 'it counts as ended, with no further list to look at',
    ours: canceledEnds,
    peers: [
      {
        name: 'Trigger.dev 4.8',
        stated:
          'read in its source, not run: its helper `isCompleted` knows success and failure only, `CANCELED` stands apart',
      },
    ],
  },
  {
    id: 'W13',
    what: 'a run that is stuck in progress for ever, and a deadline of 10 min',
    expected: 'the wait ends at its deadline, with the run as last seen',
    ours: () => endsAfter({ timeoutMs: 600_000 }, 600_000),
    peers: [
      {
        name: 'openai-python',
        stated:
          'openai/openai-python#3097, not run: `upload_and_poll` hung for ever; three requests to add a timeout',
      },
      { name: `openai ${readVersion('openai')}`, run: () => openaiHangs({ timeout: 600_000 }) },
    ],
  },
  {
    id: 'W14',
    what: 'a caller sets what is named `timeout…` to 5 s',
    expected: 'that is when the wait ends, whatever lies between checks',
    ours: () => endsAfter({ timeoutMs: 5_000, intervalMs: 3_600_000 }, 5_000),
    peers: [
      {
        name: 'Modzy JavaScript SDK, later than 1.0.7',
        stated:
          'read in its source, not run: its option `timeout` is what lies between polls. In 1.0.7, on npm, there is no option',
      },
    ],
  },
  {
    id: 'W15',
    what: 'a run that is stuck in progress for ever, and no options',
    expected: 'there is a deadline all the same',
    ours: () => endsAfter({}, 3_600_000),
    peers: [
      { name: `openai ${readVersion('openai')}`, run: () => openaiHangs({}) },
      {
        name: 'Trigger.dev 4.8, Vercel Workflow',
        stated: 'read in their source, not run: 500 attempts, whatever time those take; no end at all',
      },
    ],
  },
];

function canceledEnds(): Promise<Outcome> {
  return inVirtualTime(async (clock) => {
    const found = new Set<string>();
    const words = new Set([...canceledWords.values()].flat());
    const due = [...canceledWords].filter(([, own]) => own.length > 0).map(([name]) => name);
    for (const source of [...words].flatMap((word) => everySource(word, clock))) {
      const ending = await endingWithin(clock, waitForRun(source, 'r1', { timeoutMs: 60_000 }), dayMs);
      if (
        ending !== 'never' &&
        'value' in ending &&
        isTerminal(ending.value) &&
        ending.value.state === 'canceled'
      )
        found.add(source.provider);
    }
    const isRight = found.size === due.length && due.every((name) => found.has(name));
    return { held: isRight, saw: `ended as canceled: ${[...found].sort().join(', ')}` };
  });
}

function endsAfter(
  options: { timeoutMs?: number; intervalMs?: number },
  expectedMs: number,
): Promise<Outcome> {
  return inVirtualTime(async (clock) => {
    const { runs, askedAtMs } = scriptedDuck(['RUNNING']);
    const from = performance.now();
    const ending = await endingWithin(clock, waitForRun(runs, 'r1', options), dayMs);
    const tookMs = performance.now() - from;
    const error = ending !== 'never' && 'error' in ending ? ending.error : undefined;
    const isRight =
      RunWaitError.isInstance(error) && error.kind === 'timeout' && error.run?.state === 'running';
    return {
      held: isRight && Math.abs(tookMs - expectedMs) < 1_000,
      saw: `${isRight ? 'timeout, last seen running' : String(error)}, after ${tookMs / 1_000} s, requests: ${askedAtMs.length}`,
    };
  });
}

/** Its `timeout` is for each request. */
function openaiHangs(options: { timeout?: number }): Promise<Outcome> {
  return inVirtualTime(async (clock) => {
    const { fetch, askedAtMs } = scriptedFetch(['in_progress'], (status) => ({ id: 'b1', status }));
    const client = new OpenAI({ apiKey: 'not-a-key', fetch });
    const poll = client.vectorStores.fileBatches.poll('v1', 'b1', options);
    const ending = await endingWithin(clock, poll, dayMs);
    return {
      held: ending !== 'never',
      saw: ending === 'never' ? `still polling after a day, ${askedAtMs.length} requests` : 'ended',
    };
  });
}
