import { createDuckClient } from '@runspec/duck-client';
import { createHappyRobotClient } from '@runspec/happyrobot-client';
import type { MockServer } from '@runspec/mock-server';
import { createModzyClient } from '@runspec/modzy-client';
import { createNclueClient } from '@runspec/nclue-client';
import { duckRuns } from '@runspec/run-status/duck';
import { happyRobotWorkflowRuns } from '@runspec/run-status/happyrobot';
import { type ModzyRun, modzyRuns } from '@runspec/run-status/modzy';
import { type NclueRun, nclueRuns } from '@runspec/run-status/nclue';
import { type ThymiaRun, thymiaRuns } from '@runspec/run-status/thymia';
import { createThymiaClient, uploadRecording } from '@runspec/thymia-client';
import type { Journey } from './journey.ts';

/** A run of every provider that succeeds, one that is made to fail and one that is canceled, all by the built clients. */
export function listJourneys(server: MockServer): Journey[] {
  return [
    thymiaJourney(server),
    thymiaFailure(server),
    duckJourney(server),
    duckCancel(server),
    happyRobotJourney(server),
    modzyJourney(server),
    nclueJourney(server),
  ];
}

type MakeJourney = (server: MockServer) => Journey;

const thymiaJourney: MakeJourney = ({ urls: { thymia: baseUrl } }) => {
  const source = thymiaRuns(createThymiaClient({ apiKey: 'demo-key', baseUrl }));
  let uploadUrl = '';
  const user = { userLabel: 'speaker-1', dateOfBirth: '1990-08-24', birthSex: 'FEMALE' } as const;
  return {
    provider: 'thymia',
    title: 'a recording is uploaded and analyzed',
    source,
    begin: async () => {
      const { id, raw } = await source.create({ user, language: 'en-GB' });
      uploadUrl = raw.recordingUploadUrl;
      return id;
    },
    actions: {
      awaiting_input: () =>
        uploadRecording(uploadUrl, new Blob(['RIFF', new Uint8Array(50_000)], { type: 'audio/wav' })),
    },
    endsAs: 'succeeded',
    describeResult: (run) => {
      const [section] = (run as ThymiaRun).result?.sections ?? [];
      return section ? `mental strain ${section.mentalStrain.value}, stress ${section.stress.value}` : '';
    },
  };
};

const thymiaFailure: MakeJourney = (server) => {
  const journey = thymiaJourney(server);
  return {
    ...journey,
    title: 'made to fail while it is executed',
    actions: {
      ...journey.actions,
      running: (id) => server.fail(id, 'COMPLETE_ERROR-transcription-failed'),
    },
    endsAs: 'failed',
  };
};

const duckJourney: MakeJourney = ({ urls: { duck: baseUrl } }) => {
  const client = createDuckClient({ token: 'demo-token', baseUrl });
  const source = duckRuns(client);
  return {
    provider: 'duck',
    title: 'models are built, step by step',
    source,
    begin: async () => (await source.create({ project_name: 'analytics' })).id,
    endsAs: 'succeeded',
    describeResult: () => 'models built in the catalog',
  };
};

const duckCancel: MakeJourney = (server) => {
  const source = duckRuns(createDuckClient({ token: 'demo-token', baseUrl: server.urls['duck'] }));
  return {
    ...duckJourney(server),
    title: 'canceled by the client while it is executed',
    actions: { running: (id) => source.cancel(id) },
    endsAs: 'canceled',
    describeResult: () => 'called off',
  };
};

const happyRobotJourney: MakeJourney = ({ urls: { happyrobot: baseUrl } }) => {
  const client = createHappyRobotClient({ apiKey: 'demo-key', baseUrl });
  const source = happyRobotWorkflowRuns(client, { workflowId: 'carrier-sales' });
  return {
    provider: 'happyrobot',
    title: 'a voice agent calls a carrier',
    source,
    begin: async () => (await source.create({ payload: { load: 'L-1001' } })).id,
    endsAs: 'succeeded',
    describeResult: () => 'done; outputs are read node by node',
  };
};

const modzyJourney: MakeJourney = ({ urls: { modzy: baseUrl } }) => {
  const source = modzyRuns(createModzyClient({ apiKey: 'demo.key', baseUrl }));
  const model = { identifier: 'ed542963de', version: '1.0.1' };
  const texts = ['Nothing could be better.', 'It rains.', 'I have seen worse.', 'Never again.'];
  const sources = Object.fromEntries(texts.map((text, index) => [`text-${index}`, { 'input.txt': text }]));
  return {
    provider: 'modzy',
    title: `a model reads ${texts.length} texts`,
    source,
    begin: async () => (await source.create({ model, input: { type: 'text', sources } })).id,
    endsAs: 'succeeded',
    describeResult: (run) => {
      const { result, progress } = run as ModzyRun;
      const named = Object.keys(result?.results ?? {});
      return `${progress?.succeeded} of ${progress?.total} inputs, results for ${named.join(', ')}`;
    },
  };
};

const nclueJourney: MakeJourney = ({ urls: { nclue: baseUrl } }) => {
  const client = createNclueClient({ accessKey: 'demo-access', secretKey: 'demo-secret', baseUrl });
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
    title: 'one request a second, as the service allows',
    source,
    begin: async () => (await source.create(input)).id,
    endsAs: 'succeeded',
    describeResult: (run) => {
      const { result } = run as NclueRun;
      return result ? `${result.lineCount ?? '?'} lines in ${result.bucket}/${result.path}` : '';
    },
  };
};
