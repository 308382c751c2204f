import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { RunWaitError, waitForRun } from '@runspec/run-status';
import { readVersion } from '../../read-version.ts';
import type { DefectRow, Outcome } from './defect-row.ts';
import { endingWithin, inVirtualTime } from './in-virtual-time.ts';
import { polledByCoreLro } from './polled-by-core-lro.ts';
import { scriptedDuck } from './scripted-duck.ts';

/** What becomes of a wait that was aborted. */
export const abortingRows: readonly DefectRow[] = [
  {
    id: 'W7',
    what: 'aborted once, then waited for again',
    expected: 'the second wait gives the run',
    ours: () =>
      inVirtualTime(async (clock) => {
        const { runs } = scriptedDuck(['RUNNING', 'RUNNING', 'SUCCESS']);
        const controller = new AbortController();
        setTimeout(() => controller.abort(), 1_000);
        const first = await endingWithin(
          clock,
          waitForRun(runs, 'r1', { signal: controller.signal }),
          60_000,
        );
        const second = await endingWithin(clock, waitForRun(runs, 'r1'), 60_000);
        const isAborted = first !== 'never' && 'error' in first && RunWaitError.isInstance(first.error);
        const isGiven = second !== 'never' && 'value' in second && second.value.state === 'succeeded';
        return { held: isAborted && isGiven, saw: isGiven ? 'the second wait gave the run' : 'it did not' };
      }),
    peers: [
      {
        name: `@azure/core-lro ${readVersion('@azure/core-lro')}`,
        run: () =>
          inVirtualTime(async (clock) => {
            const { poller } = polledByCoreLro(['Running', 'Running', 'Succeeded'], { intervalInMs: 5_000 });
            const controller = new AbortController();
            setTimeout(() => controller.abort(), 1_000);
            const { signal: abortSignal } = controller;
            await endingWithin(clock, poller.pollUntilDone({ abortSignal }), 60_000);
            const second = await endingWithin(clock, poller.pollUntilDone(), 60_000);
            const isGiven = second !== 'never' && 'value' in second;
            const why = second !== 'never' && 'error' in second ? String(second.error) : 'it never settled';
            return {
              held: isGiven,
              saw: isGiven ? 'the second wait gave the result' : `the second wait: ${why}`,
            };
          }),
      },
    ],
  },
  {
    id: 'W8',
    what: 'aborted while it sleeps for 8 s, in a process that has nothing else to do',
    expected: 'the process ends at once',
    ours: () => runChild('run-ours.ts'),
    peers: [
      {
        name: `@smithy/util-waiter ${readVersion('@smithy/util-waiter')}`,
        run: () => runChild('run-util-waiter.ts'),
      },
    ],
  },
];

/** A process that says when it is told that it was aborted; what counts is how long it then goes on living. */
async function runChild(file: string): Promise<Outcome> {
  const running = promisify(execFile)(process.execPath, [
    '--conditions=@runspec/source',
    join(import.meta.dirname, 'children', file),
  ]);
  let toldAt = Number.NaN;
  running.child.stdout?.once('data', () => {
    toldAt = performance.now();
  });
  const { stdout } = await running;
  const livedMs = performance.now() - toldAt;
  return {
    held: stdout.trim() === 'aborted' && livedMs < 4_000,
    saw: `${stdout.trim()}; the process ended ${(livedMs / 1_000).toFixed(1)} s later`,
  };
}
