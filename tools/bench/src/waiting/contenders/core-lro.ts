import { createHttpPoller, type OperationResponse } from '@azure/core-lro';
import type { SimulatedRun } from '../simulated-run.ts';
import type { Contender } from './contender.ts';
import { oneInSoMany, partsOf } from './parts-of.ts';

const request = { method: 'POST', url: 'https://provider.test/runs' };

/** @azure/core-lro: a fixed interval. It has no deadline of its own, so its caller aborts. */
export const coreLro: Contender = {
  name: '@azure/core-lro',
  setting: 'intervalInMs',
  defaultMs: 2_000,
  settings: partsOf,
  thin: oneInSoMany,
  start: (intervalInMs) => ({
    wait: async (run, deadlineMs) => {
      const controller = new AbortController();
      const timer = setTimeout(() => controller.abort(), deadlineMs);
      const poller = createHttpPoller(
        { sendInitialRequest: async () => submitted, sendPollRequest: async () => answer(run) },
        { intervalInMs },
      );
      try {
        await poller.pollUntilDone({ abortSignal: controller.signal });
      } catch (error) {
        if (!controller.signal.aborted) throw error;
      } finally {
        clearTimeout(timer);
      }
    },
  }),
};

const submitted: OperationResponse = {
  flatResponse: {},
  rawResponse: {
    statusCode: 202,
    headers: { 'operation-location': `${request.url}/r1` },
    request,
  },
};

function answer(run: SimulatedRun): OperationResponse {
  const body = { status: run.hasEnded() ? 'Succeeded' : 'Running' };
  return { flatResponse: body, rawResponse: { statusCode: 200, headers: {}, body, request } };
}
