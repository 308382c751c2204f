import { ApiError } from '@runspec/client-core';
import { createDuckClient } from '@runspec/duck-client';
import { createHappyRobotClient } from '@runspec/happyrobot-client';
import { type MockServer, startMockServer } from '@runspec/mock-server';
import { createModzyClient } from '@runspec/modzy-client';
import { createNclueClient } from '@runspec/nclue-client';
import { type ListsRuns, type Run, type RunSource, waitForRun } from '@runspec/run-status';
import { duckRuns } from '@runspec/run-status/duck';
import { happyRobotRuns, happyRobotWorkflowRuns } from '@runspec/run-status/happyrobot';
import { modzyRuns } from '@runspec/run-status/modzy';
import { nclueRuns } from '@runspec/run-status/nclue';
import { thymiaRuns } from '@runspec/run-status/thymia';
import { createThymiaClient } from '@runspec/thymia-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// Each provider's client, over a socket, on the mock server as a person has it, in time that runs fast.
let server: MockServer;
beforeAll(async () => {
  server = await startMockServer({ speed: 500 });
});
afterAll(() => server.close());

const wait = { intervalMs: 5, timeoutMs: 10_000 };
const user = { userLabel: 'someone', dateOfBirth: '1990-08-24', birthSex: 'FEMALE' } as const;

/** A way to use a provider, with a key of one's own. */
interface Journey {
  source: RunSource;
  /** Creates a run that becomes what is asked for. @returns its id. */
  create(outcome: string): Promise<string>;
  cancel?(id: string): Promise<unknown>;
  list?: ListsRuns<never, Run>['list'];
  remove?(id: string): Promise<unknown>;
}

const options = (provider: string) =>
  ({ baseUrl: server.urls[provider] ?? '', rateLimit: false, maxRetries: 0 }) as const;
const willBe = (outcome: string) => ({ 'x-mock-outcome': outcome });

const journeys: Record<string, (key: string) => Journey> = {
  thymia: (key) => {
    const client = createThymiaClient({ apiKey: key, ...options('thymia') });
    return {
      source: thymiaRuns(client),
      create: async (outcome) => {
        const run = await client.createModelRun({
          body: { user, language: 'en-GB' },
          headers: willBe(outcome),
        });
        expect((await thymiaRuns(client).get(run.id)).state).toBe('awaiting_input');
        const headers = { 'content-type': 'audio/wav' };
        const sent = await fetch(run.recordingUploadUrl, { method: 'PUT', headers, body: 'RIFF' });
        expect(sent.status).toBe(200);
        return run.id;
      },
    };
  },
  duck: (key) => {
    const client = createDuckClient({ token: key, ...options('duck') });
    const runs = duckRuns(client);
    return {
      source: runs,
      create: async (outcome) =>
        (await client.triggerModelRun({ body: { project_name: 'bikeshare' }, headers: willBe(outcome) })).id,
      cancel: (id) => runs.cancel(id),
      list: runs.list,
    };
  },
  happyrobot: (key) => {
    const client = createHappyRobotClient({ apiKey: key, ...options('happyrobot') });
    const runs = happyRobotWorkflowRuns(client, { workflowId: 'check-call' });
    return {
      source: runs,
      create: async (outcome) => {
        const path = { workflow_id: 'check-call' };
        const reply = await client.triggerWorkflowRun({
          path,
          body: { payload: {} },
          headers: willBe(outcome),
        });
        return reply.run_id ?? '';
      },
      cancel: (id) => runs.cancel(id),
      list: runs.list,
    };
  },
  modzy: (key) => {
    const client = createModzyClient({ apiKey: `${key}.secret`, ...options('modzy') });
    const runs = modzyRuns(client);
    const model = { identifier: '4e81b0d26f', version: '0.0.27' };
    return {
      source: runs,
      create: async (outcome) => {
        const { jobIdentifier } = await client.submitJob({ body: { model }, headers: willBe(outcome) });
        expect((await runs.get(jobIdentifier)).state).toBe('awaiting_input');
        for (const inputItemKey of ['0001', '0002']) {
          await client.appendJobInput({
            path: { jobIdentifier, inputItemKey, dataItemKey: 'image.png' },
            body: { input: new Blob(['bytes']) },
          });
        }
        await client.closeJob({ path: { jobIdentifier } });
        return jobIdentifier;
      },
      cancel: (id) => runs.cancel(id),
      list: runs.list,
    };
  },
  nclue: (key) => {
    const client = createNclueClient({ accessKey: key, secretKey: 'secret', ...options('nclue') });
    const runs = nclueRuns(client);
    const body = { task_id: 't', feature_id: 'f', result_bucket: 'b', result_file_path: 'p.tsv' };
    return {
      source: runs,
      create: async (outcome) => {
        const named = { ...body, name: `run ${Math.random()}` };
        return (await client.createTaskRun({ body: named, headers: willBe(outcome) })).run_id;
      },
      list: runs.list,
      remove: (run_id) => client.deleteTaskRun({ path: { run_id } }),
    };
  },
};

describe.each(Object.entries(journeys))('%s', (name, start) => {
  it('takes a run from its first state to success, in order', async () => {
    const { source, create } = start('first-key');
    const id = await create('success');
    const seen: string[] = [];
    const run = await waitForRun(source, id, { ...wait, onChange: ({ state }) => void seen.push(state) });
    expect(run.state).toBe('succeeded');
    const order = ['awaiting_input', 'queued', 'running', 'succeeded'];
    expect(seen.map((state) => order.indexOf(state))).toEqual(
      seen.map((state) => order.indexOf(state)).toSorted((one, other) => one - other),
    );
    const times = [run.createdAt, run.startedAt, run.finishedAt].filter((time) => time !== undefined);
    expect(times.length).toBeGreaterThanOrEqual(name === 'modzy' ? 1 : 2);
    expect(times).toEqual(times.toSorted());
    expect(Math.abs(Date.parse(times[0] ?? '') - Date.now())).toBeLessThan(3_600_000);
  });

  it('takes a run to failure', async () => {
    const { source, create } = start('first-key');
    const run = await waitForRun(
      source,
      await create(name === 'modzy' ? 'COMPLETED-nothing-but-failures' : 'failure'),
      wait,
    );
    expect(run.state).toBe('failed');
    expect(run.finishedAt === undefined && name !== 'modzy').toBe(false);
  });

  it('knows no id that it has not given out, and no run of another key', async () => {
    const { source, create } = start('first-key');
    const id = await create('success');
    const foreign = start('second-key').source.get(id);
    await expect(foreign).rejects.toThrow(ApiError);
    await expect(foreign).rejects.toMatchObject({ status: 404 });
    await expect(source.get('3f0e9a52-6c1d-4b7e-9a64-5d2f8b1c7e90')).rejects.toMatchObject({ status: 404 });
  });
});

describe.each(['duck', 'happyrobot', 'modzy'])('%s', (name) => {
  it('cancels a run, once', async () => {
    const { source, create, cancel } = journeys[name]!('first-key');
    const id = await create('stuck');
    await cancel!(id);
    expect((await waitForRun(source, id, wait)).state).toBe('canceled');
    // Modzy documents the job as it is for one that has ended.
    if (name === 'modzy') await expect(cancel!(id)).resolves.toMatchObject({ state: 'canceled' });
    else await expect(cancel!(id)).rejects.toMatchObject({ status: 400 });
  });
});

describe.each(['duck', 'happyrobot', 'modzy', 'nclue'])('%s', (name) => {
  it('lists the runs of a key, newest first, page by page', async () => {
    const { create, list } = journeys[name]!(`lister-of-${name}`);
    const created: string[] = [];
    for (let count = 0; count < 5; count++) created.unshift(await create('stuck'));
    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await list!({ limit: 2, ...(cursor === undefined ? {} : { cursor }) });
      found.push(...page.runs.map(({ id }) => id));
      cursor = page.cursor;
    } while (cursor !== undefined && found.length < 20);
    expect(found).toEqual(created);
  });
});

describe('nclue', () => {
  it('deletes a run that has ended, and no other', async () => {
    const { source, create, remove } = journeys['nclue']!('first-key');
    const stuck = await create('in_progress');
    await expect.poll(async () => (await source.get(stuck)).providerStatus).toBe('in_progress');
    await expect(remove!(stuck)).rejects.toMatchObject({ status: 409 });
    const ended = await create('success');
    await waitForRun(source, ended, wait);
    await remove!(ended);
    await expect(source.get(ended)).rejects.toMatchObject({ status: 404 });
  });
});

describe('happyrobot', () => {
  it('shows in v1 what v2 has started, in the words of v1', async () => {
    const { create } = journeys['happyrobot']!('v1-key');
    const v1 = happyRobotRuns(createHappyRobotClient({ apiKey: 'v1-key', ...options('happyrobot') }));
    const succeeded = await create('succeeded');
    const run = await waitForRun(v1, succeeded, wait);
    expect([run.state, run.providerStatus]).toEqual(['succeeded', 'completed']);
    const skipped = await create('skipped');
    expect((await waitForRun(v1, skipped, wait)).providerStatus).toBe('canceled');
    expect((await v1.list()).runs.map(({ id }) => id)).toEqual([skipped, succeeded]);
  });
});
