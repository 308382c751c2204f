import { createDuckClient } from '@runspec/duck-client';
import { createHappyRobotClient } from '@runspec/happyrobot-client';
import { createModzyClient } from '@runspec/modzy-client';
import { createNclueClient } from '@runspec/nclue-client';
import { createThymiaClient } from '@runspec/thymia-client';
import { createThymiaClient as createThymiaHttpClient } from '@runspec/thymia-client/http';
import { bareFetch, signedFetch } from './bare-contenders.ts';
import type { Contender } from './contender.ts';

const apiKey = 'not-a-key-of-anyone';
const id = '3c90c3cc-0d44-4b50-8888-8dd25736052a';

/**
 * The five clients with their defaults: retries, both timeouts and the limit on the reply's size are on. Only pacing is off
 * where a provider has a limit: it would be the limit that is measured.
 */
export function listOwnContenders(baseUrl: string): Contender[] {
  const thymia = createThymiaClient({ baseUrl, apiKey });
  const { http } = createThymiaHttpClient({ baseUrl, apiKey });
  const duck = createDuckClient({ baseUrl, apiKey, rateLimit: false });
  const happyRobot = createHappyRobotClient({ baseUrl, apiKey });
  const modzy = createModzyClient({ baseUrl, apiKey: 'not-a.key-of-anyone' });
  const nclue = createNclueClient({ baseUrl, accessKey: 'no-key', secretKey: apiKey, rateLimit: false });
  const path = { model_run_id: id };
  const get = async () =>
    (await http.GET('/v1/models/mental-wellness/{model_run_id}', { params: { path } })).data;
  const rows: [name: string, call: () => Promise<unknown>][] = [
    ['@runspec/thymia-client', () => thymia.getModelRun({ path })],
    ['@runspec/duck-client', () => duck.getModelRun({ path: { runId: id } })],
    ['@runspec/happyrobot-client', () => happyRobot.getRun({ path: { run_id: id } })],
    ['@runspec/modzy-client', () => modzy.getJob({ path: { jobIdentifier: id } })],
  ];
  return [
    ...rows.map(([name, call]) => ({ name, baseline: bareFetch, targeted: true, call })),
    {
      name: '@runspec/nclue-client (signs)',
      baseline: signedFetch,
      targeted: true,
      call: () => nclue.getTaskRun({ path: { run_id: id } }),
    },
    { name: '@runspec/thymia-client/http, `http`', baseline: bareFetch, targeted: false, call: get },
  ];
}
