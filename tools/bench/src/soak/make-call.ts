import type { ThymiaClient } from '@runspec/thymia-client';
import { describeOutcome } from './describe-outcome.ts';
import type { Scenario } from './scenarios.ts';

/** What every call of a soak shares. */
export interface Soak {
  client: ThymiaClient;
  /** The signal of an application that lives as long as the process: calls that are not aborted are given this one. */
  applicationSignal: AbortSignal;
  random(): number;
}

/** Makes a call as a scenario has it; resolves to how it ended. Nothing of it is kept. */
export async function makeCall(soak: Soak, scenario: Scenario, id: number): Promise<string> {
  const { client, applicationSignal, random } = soak;
  const { method, behavior, options, abort } = scenario;
  const controller = abort === undefined ? undefined : new AbortController();
  const reason = new Error('The caller changed its mind.');
  if (abort === 'before') controller?.abort(reason);
  const timer =
    abort === 'during' ? setTimeout(() => controller?.abort(reason), 1 + random() * 6) : undefined;
  const input = {
    ...options,
    signal: controller?.signal ?? applicationSignal,
    headers: { 'x-behavior': behavior, 'x-call': String(id) },
  };
  const call =
    method === 'GET'
      ? client.getModelRun({ path: { model_run_id: `run-${id}` }, ...input })
      : client.createModelRun({ body: { user, language: 'en-GB' }, ...input });
  try {
    return await describeOutcome(call, reason);
  } finally {
    clearTimeout(timer);
  }
}

const user = { userLabel: 'someone', dateOfBirth: '1990-01-01', birthSex: 'UNKNOWN' } as const;
