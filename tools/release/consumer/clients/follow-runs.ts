// A program of a user: creates a run at each provider and waits for its end. Compiled and run in a project that has the packages from a
// registry. Argument: the mock servers' addresses, by provider, as JSON.
import { createDuckClient } from '@runspec/duck-client';
import { createHappyRobotClient } from '@runspec/happyrobot-client';
import { createModzyClient } from '@runspec/modzy-client';
import { createNclueClient } from '@runspec/nclue-client';
import { type RunState, waitForRun } from '@runspec/run-status';
import { duckRuns } from '@runspec/run-status/duck';
import { happyRobotWorkflowRuns } from '@runspec/run-status/happyrobot';
import { modzyRuns } from '@runspec/run-status/modzy';
import { nclueRuns } from '@runspec/run-status/nclue';
import { thymiaRuns } from '@runspec/run-status/thymia';
import { createThymiaClient, uploadRecording } from '@runspec/thymia-client';

declare const process: { argv: string[] };

type Provider = 'duck' | 'happyrobot' | 'modzy' | 'nclue' | 'thymia';
const urls: Record<Provider, string> = JSON.parse(process.argv[2] ?? '{}');
const wait = { timeoutMs: 60_000 };

async function followDuck(): Promise<RunState> {
  const source = duckRuns(createDuckClient({ token: 'token', baseUrl: urls.duck }));
  const { id } = await source.create({ project_name: 'analytics' });
  return (await waitForRun(source, id, wait)).state;
}

async function followHappyRobot(): Promise<RunState> {
  const client = createHappyRobotClient({ apiKey: 'key', baseUrl: urls.happyrobot });
  const source = happyRobotWorkflowRuns(client, { workflowId: 'carrier-sales' });
  const { id } = await source.create({ payload: { load: 'L-1' } });
  return (await waitForRun(source, id, wait)).state;
}

async function followModzy(): Promise<RunState> {
  const source = modzyRuns(createModzyClient({ apiKey: 'demo.key', baseUrl: urls.modzy }));
  const model = { identifier: 'ed542963de', version: '1.0.1' };
  const input = { type: 'text' as const, sources: { one: { 'input.txt': 'It rains.' } } };
  const { id } = await source.create({ model, input });
  return (await waitForRun(source, id, wait)).state;
}

async function followNclue(): Promise<RunState> {
  const client = createNclueClient({ accessKey: 'access', secretKey: 'secret', baseUrl: urls.nclue });
  const source = nclueRuns(client);
  const { id } = await source.create({
    name: 'Buyers',
    task_id: 'b5e742f1-0558-465a-8485-3b7808b0e125',
    feature_id: '79eb85b5-8ec5-4e1a-8617-64a1977c8062',
    result_bucket: 'results',
    result_file_path: 'buyers/',
  });
  return (await waitForRun(source, id, wait)).state;
}

async function followThymia(): Promise<RunState> {
  const source = thymiaRuns(createThymiaClient({ apiKey: 'key', baseUrl: urls.thymia }));
  const user = { userLabel: 'speaker', dateOfBirth: '1990-08-24', birthSex: 'FEMALE' } as const;
  const { id, raw } = await source.create({ user, language: 'en-GB' });
  await uploadRecording(raw.recordingUploadUrl, new Blob([new Uint8Array(50_000)], { type: 'audio/wav' }));
  return (await waitForRun(source, id, wait)).state;
}

const states = await Promise.all([
  followDuck(),
  followHappyRobot(),
  followModzy(),
  followNclue(),
  followThymia(),
]);
if (states.some((state) => state !== 'succeeded'))
  throw new Error(`Not all succeeded: ${states.join(', ')}.`);
console.log(`${states.length} runs succeeded`);
