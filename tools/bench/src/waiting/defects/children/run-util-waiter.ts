import { createWaiter, WaiterState } from '@smithy/util-waiter';

// The same with @smithy/util-waiter.

const controller = new AbortController();
setTimeout(() => controller.abort(), 200);
const { state } = await createWaiter(
  { client: {}, minDelay: 8, maxDelay: 8, maxWaitTime: 60, abortSignal: controller.signal },
  {},
  async () => ({ state: WaiterState.RETRY }),
);
console.log(state.toLowerCase());
