import { createWaiter, WaiterState } from '@smithy/util-waiter';
import type { Contender } from './contender.ts';
import { partsOf } from './parts-of.ts';

/** What lies between its default delays, 2 and 120 seconds. */
const spread = 60;

/** @smithy/util-waiter: doubles from `minDelay` up to `maxDelay`, with jitter. */
export const utilWaiter: Contender = {
  name: '@smithy/util-waiter',
  setting: `maxDelay, with a minDelay of 1/${spread} of it, as by default`,
  defaultMs: 120_000,
  settings: (medianMs) => partsOf(medianMs).map((part) => part * 2),
  start: (maxDelayMs) => ({
    wait: async (run, deadlineMs) => {
      await createWaiter(
        {
          client: {},
          minDelay: maxDelayMs / spread / 1_000,
          maxDelay: maxDelayMs / 1_000,
          maxWaitTime: deadlineMs / 1_000,
        },
        {},
        async () => ({ state: run.hasEnded() ? WaiterState.SUCCESS : WaiterState.RETRY }),
      );
    },
  }),
};
