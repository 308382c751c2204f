import { type Run, RunWaitError, waitForRun } from '@runspec/run-status';
import OpenAI from 'openai';
import Replicate from 'replicate';
import { readVersion } from '../../read-version.ts';
import type { DefectRow, Outcome } from './defect-row.ts';
import { everySource } from './every-source.ts';
import { endingWithin, inVirtualTime } from './in-virtual-time.ts';
import { polledByCoreLro } from './polled-by-core-lro.ts';
import { scriptedDuck, scriptedFetch } from './scripted-duck.ts';

const dayMs = 86_400_000;
/** What a loop that does not wait is ended by: without an end it would never give this process back. */
const enough = 5_000;

/** What a server says that a client does not know. */
export const unknownWords: readonly DefectRow[] = [
  {
    id: 'W1',
    what: 'a word that is in no list, from a fetch that answers at once; the caller aborts after 50 ms, by a timer',
    expected: 'it sleeps between checks, timers run, the abort ends it',
    ours: async () => {
      const { runs, askedAtMs } = scriptedDuck(['PAUSED']);
      const controller = new AbortController();
      setTimeout(() => controller.abort(), 50);
      const error = await waitForRun(runs, 'r1', { signal: controller.signal }).catch((thrown) => thrown);
      const isAborted = RunWaitError.isInstance(error) && error.kind === 'aborted';
      return {
        held: isAborted && askedAtMs.length === 1,
        saw: `${askedAtMs.length} request, ${isAborted ? 'aborted' : String(error)}`,
      };
    },
    peers: [{ name: `openai ${readVersion('openai')}`, run: openaiSpins }],
  },
  {
    id: 'W2',
    what: 'the word `aborted`',
    expected: 'the wait ends, by its deadline at the latest, and says the word',
    ours: () => endsWith('aborted'),
    peers: [{ name: `replicate ${readVersion('replicate')}`, run: replicateHangs }],
  },
  {
    id: 'W5',
    what: 'the words `Unsucceeded` and `PartiallySucceeded`',
    expected: 'no success',
    ours: () => endsWith('Unsucceeded', 'PartiallySucceeded'),
    peers: [
      {
        name: `@azure/core-lro ${readVersion('@azure/core-lro')}`,
        run: () => coreLroWith(['Unsucceeded', 'PartiallySucceeded'], (ending) => ending !== 'succeeded'),
      },
    ],
  },
  {
    id: 'W6',
    what: 'the words `TimedOut`, `expired` and `Aborted`',
    expected: 'the wait ends, by its deadline at the latest, and says the word',
    ours: () => endsWith('TimedOut', 'expired', 'Aborted'),
    peers: [
      {
        name: `@azure/core-lro ${readVersion('@azure/core-lro')}`,
        run: () => coreLroWith(['TimedOut', 'expired', 'Aborted'], (ending) => ending !== 'still polling'),
      },
    ],
  },
];

/** Waits with every source of ours, with no more than the defaults. */
function endsWith(...words: string[]): Promise<Outcome> {
  return inVirtualTime(async (clock) => {
    const waits = words.flatMap((word) => everySource(word, clock).map((source) => ({ word, source })));
    let held = 0;
    for (const { word, source } of waits) {
      const ending = await endingWithin<Run>(clock, waitForRun(source, 'r1'), dayMs);
      if (ending === 'never' || !('error' in ending)) continue;
      const { error } = ending;
      if (!RunWaitError.isInstance(error) || error.kind !== 'timeout') continue;
      if (error.run?.state === 'unknown' && error.run.providerStatus === word) held += 1;
    }
    return {
      held: held === waits.length,
      saw: `${held} of ${waits.length} waits ended at their deadline of 1 h, with the word in the error`,
    };
  });
}

async function openaiSpins(): Promise<Outcome> {
  let isTimerRun = false;
  let requests = 0;
  const client = new OpenAI({
    apiKey: 'not-a-key',
    maxRetries: 0,
    fetch: async () => {
      requests += 1;
      if (requests >= enough) throw new Error('enough');
      return Response.json({ id: 'b1', status: 'paused' });
    },
  });
  const controller = new AbortController();
  const timer = setTimeout(() => {
    isTimerRun = true;
    controller.abort();
  }, 50);
  await client.vectorStores.fileBatches.poll('v1', 'b1', { signal: controller.signal }).catch(() => {});
  clearTimeout(timer);
  return {
    held: isTimerRun && requests < 10,
    saw: `${requests} requests without a pause; the timer ${isTimerRun ? 'ran' : 'never ran'}`,
  };
}

function replicateHangs(): Promise<Outcome> {
  return inVirtualTime(async (clock) => {
    const { fetch, askedAtMs } = scriptedFetch(['aborted'], (status) => ({ id: 'p1', status }));
    const client = new Replicate({ auth: 'not-a-key', fetch });
    const prediction = { id: 'p1', status: 'processing' } as Parameters<typeof client.wait>[0];
    const ending = await endingWithin(clock, client.wait(prediction, { interval: 10_000 }), dayMs);
    return {
      held: ending !== 'never',
      saw: ending === 'never' ? `still polling after a day, ${askedAtMs.length} requests` : 'ended',
    };
  });
}

function coreLroWith(words: readonly string[], isRight: (ending: string) => boolean): Promise<Outcome> {
  return inVirtualTime(async (clock) => {
    const endings: string[] = [];
    for (const word of words) {
      const { poller } = polledByCoreLro([word], { intervalInMs: 60_000 });
      const ending = await endingWithin(clock, poller.pollUntilDone(), dayMs);
      endings.push(ending === 'never' ? 'still polling' : (poller.operationState?.status ?? 'rejected'));
    }
    return {
      held: endings.every(isRight),
      saw: words.map((word, index) => `\`${word}\`: ${endings[index]}`).join(', '),
    };
  });
}
