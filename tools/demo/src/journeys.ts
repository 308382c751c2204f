import { createDuckClient } from '@runspec/duck-client';
import { createHappyRobotClient } from '@runspec/happyrobot-client';
import { createModzyClient } from '@runspec/modzy-client';
import { createNclueClient } from '@runspec/nclue-client';
import { duckRuns } from '@runspec/run-status/duck';
import { type HappyRobotRun, happyRobotRuns, happyRobotWorkflowRuns } from '@runspec/run-status/happyrobot';
import { type ModzyRun, modzyRuns } from '@runspec/run-status/modzy';
import { type NclueRun, nclueRuns } from '@runspec/run-status/nclue';
import { type ThymiaRun, thymiaRuns } from '@runspec/run-status/thymia';
import { createThymiaClient } from '@runspec/thymia-client';
import type { Journey } from './journey.ts';
import { scriptedFetch } from './scripted-fetch.ts';

/** All kinds of runs of all providers, on mock servers. @param urls - the base URL of each provider. */
export function listJourneys(urls: Readonly<Record<string, string>>): Journey[] {
  const journeys = [
    thymiaJourney,
    duckJourney,
    happyRobotJourney,
    happyRobotWorkflowJourney,
    modzyJourney,
    nclueJourney,
  ];
  return journeys.map((journey) => journey(urls));
}

type MakeJourney = (urls: Readonly<Record<string, string | undefined>>) => Journey;

const thymiaJourney: MakeJourney = ({ thymia: baseUrl }) => {
  const script = scriptedFetch(/^GET .*\/mental-wellness\/[^/]+$/);
  const source = thymiaRuns(createThymiaClient({ apiKey: 'demo-key', baseUrl, fetch: script.fetch }));
  const user = { userLabel: 'speaker-1', dateOfBirth: '1990-08-24', birthSex: 'FEMALE' } as const;
  return {
    provider: 'thymia',
    kind: 'modelRun',
    source,
    script,
    getOperation: 'getModelRun',
    create: { operation: 'createModelRun', run: () => source.create({ user, language: 'en-GB' }) },
    describeResult: (run) => {
      const [section] = (run as ThymiaRun).result?.sections ?? [];
      return section ? `mental strain ${section.mentalStrain.value}, stress ${section.stress.value}` : '';
    },
  };
};

const duckJourney: MakeJourney = ({ duck: baseUrl }) => {
  const script = scriptedFetch(/^GET .*\/model-runs\/[^/]+$/);
  const source = duckRuns(createDuckClient({ token: 'demo-token', baseUrl, fetch: script.fetch }));
  return {
    provider: 'duck',
    kind: 'modelRun',
    source,
    script,
    getOperation: 'getModelRun',
    create: { operation: 'triggerModelRun', run: () => source.create({ project_name: 'analytics' }) },
    cancel: { operation: 'cancelModelRun', word: 'CANCELLED', run: (id) => source.cancel(id) },
    describeResult: () => 'models built in the catalog',
  };
};

const happyRobotJourney: MakeJourney = ({ happyrobot: baseUrl }) => {
  const script = scriptedFetch(/^GET .*\/v1\/runs\/[^/]+$/);
  const client = createHappyRobotClient({
    apiKey: 'demo-key',
    organizationId: 'demo-organization',
    baseUrl,
    fetch: script.fetch,
  });
  return {
    provider: 'happyrobot',
    kind: 'run',
    source: happyRobotRuns(client),
    script,
    getOperation: 'getRun',
    existingId: '3c90c3cc-0d44-4b50-8888-8dd25736052a',
    describeResult: (run) => `${(run as HappyRobotRun).result?.length ?? 0} events`,
  };
};

const happyRobotWorkflowJourney: MakeJourney = ({ happyrobot: baseUrl }) => {
  const script = scriptedFetch(/^GET .*\/v2\/runs\/[^/]+$/);
  const client = createHappyRobotClient({ apiKey: 'demo-key', baseUrl, fetch: script.fetch });
  const source = happyRobotWorkflowRuns(client, { workflowId: 'carrier-sales' });
  return {
    provider: 'happyrobot',
    kind: 'workflowRun',
    source,
    script,
    getOperation: 'getWorkflowRun',
    create: { operation: 'triggerWorkflowRun', run: () => source.create({ payload: { load: 'L-1001' } }) },
    cancel: { operation: 'cancelWorkflowRun', word: 'canceled', run: (id) => source.cancel(id) },
    describeResult: () => 'done; outputs are read node by node',
  };
};

const modzyJourney: MakeJourney = ({ modzy: baseUrl }) => {
  const script = scriptedFetch(/^GET .*\/jobs\/[^/]+$/);
  const source = modzyRuns(createModzyClient({ apiKey: 'demo.key', baseUrl, fetch: script.fetch }));
  const model = { identifier: 'ed542963de', version: '1.0.1' };
  const input = { type: 'text', sources: { first: { 'input.txt': 'Nothing could be better.' } } } as const;
  return {
    provider: 'modzy',
    kind: 'job',
    source,
    script,
    getOperation: 'getJob',
    create: { operation: 'submitJob', run: () => source.create({ model, input }) },
    cancel: { operation: 'cancelJob', word: 'CANCELED', run: (id) => source.cancel(id) },
    describeResult: (run) => {
      const { result, progress } = run as ModzyRun;
      return `${progress?.succeeded} of ${progress?.total} inputs, results for ${Object.keys(result?.results ?? {}).join(', ')}`;
    },
  };
};

const nclueJourney: MakeJourney = ({ nclue: baseUrl }) => {
  const script = scriptedFetch(/^GET .*\/task-runs\/[^/]+$/);
  const client = createNclueClient({
    accessKey: 'demo-access',
    secretKey: 'demo-secret',
    baseUrl,
    fetch: script.fetch,
  });
  const source = nclueRuns(client);
  const input = {
    name: 'Pet food buyers',
    task_id: 'b5e742f1-0558-465a-8485-3b7808b0e125',
    feature_id: '79eb85b5-8ec5-4e1a-8617-64a1977c8062',
    result_bucket: 'results',
    result_file_path: 'petfood/',
  };
  return {
    provider: 'nclue',
    kind: 'taskRun',
    source,
    script,
    getOperation: 'getTaskRun',
    create: { operation: 'createTaskRun', run: () => source.create(input) },
    describeResult: (run) => {
      const { result } = run as NclueRun;
      return result ? `${result.lineCount ?? '?'} lines in ${result.bucket}/${result.path}` : '';
    },
  };
};
