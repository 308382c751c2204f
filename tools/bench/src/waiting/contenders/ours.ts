import {
  exponential,
  fixed,
  learned,
  type Run,
  type RunSource,
  RunWaitError,
  type Schedule,
  sqrt,
  waitForRun,
} from '@runspec/run-status';
import type { SimulatedRun } from '../simulated-run.ts';
import type { Contender, Waiting } from './contender.ts';
import { partsOf } from './parts-of.ts';

/** What `sqrt` and `learned` take one request to be worth when nobody says otherwise. */
const defaultRequestCostMs = 500;

export const oursFixed: Contender = {
  name: 'fixed',
  setting: 'interval',
  settings: partsOf,
  start: (intervalMs) => waitBy(fixed(intervalMs)),
};

export const oursExponential: Contender = {
  name: 'exponential',
  setting: 'maxMs, with a firstMs of 1/30 of it, as by default',
  defaultMs: 30_000,
  settings: (medianMs) => partsOf(medianMs).map((part) => part * 2),
  start: (maxMs) => waitBy(exponential({ firstMs: maxMs / 30, maxMs })),
};

export const oursSqrt: Contender = {
  name: 'sqrt',
  setting: 'requestCostMs',
  defaultMs: defaultRequestCostMs,
  settings: costsOf,
  start: (requestCostMs) => waitBy(sqrt(requestCostMs)),
};

export const oursLearned: Contender = {
  name: 'learned',
  setting: 'requestCostMs',
  defaultMs: defaultRequestCostMs,
  settings: costsOf,
  start: (requestCostMs) => {
    const schedule = learned({ requestCostMs });
    return waitBy(schedule, (durationMs) => schedule.learn(durationMs));
  },
};

/** Costs of a request at which the square root asks so often within the median. */
function costsOf(medianMs: number): number[] {
  return [4, 8, 16, 32, 64].map((asked) => (2 * medianMs) / asked ** 2);
}

function waitBy(schedule: Schedule, onEnd?: (durationMs: number) => void): Waiting {
  return {
    wait: async (run, deadlineMs) => {
      try {
        await waitForRun(sourceOf(run), 'r1', { schedule, timeoutMs: deadlineMs });
        onEnd?.(run.durationMs);
      } catch (error) {
        if (!(RunWaitError.isInstance(error) && error.kind === 'timeout')) throw error;
      }
    },
  };
}

function sourceOf(run: SimulatedRun): RunSource {
  const createdAt = new Date(run.startedAtMs).toISOString();
  return {
    provider: 'simulated',
    intervalMs: 1,
    get: async (): Promise<Run> => ({
      provider: 'simulated',
      id: 'r1',
      ...(run.hasEnded()
        ? { state: 'succeeded', providerStatus: 'done' }
        : { state: 'running', providerStatus: 'running' }),
      createdAt,
      warnings: [],
      raw: {},
    }),
  };
}
