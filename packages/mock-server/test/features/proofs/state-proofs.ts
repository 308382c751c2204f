import { expect } from 'vitest';
import { startLiving } from '../../living.ts';
import { createDuckRun, getDuckRun } from './duck-run.ts';
import type { Proofs } from './proof.ts';

/** Of what is remembered of runs. */
export const stateProofs: Proofs = {
  created: async () => {
    const duck = await startLiving('duck');
    const said = { project_name: 'mine', model_names: ['one'] };
    const run = await createDuckRun(duck, { body: said });
    const another = await createDuckRun(duck);
    expect(another['id']).not.toBe(run['id']);
    expect(await getDuckRun(duck, run)).toMatchObject({ ...said, id: run['id'] });
    const never = await duck.ask('GET /model-runs/7d1f4c1e-2b7a-4f7e-9a59-0c3f6b2d8e14');
    expect(never.status).toBe(404);
  },

  moved: async () => {
    const duck = await startLiving('duck');
    const run = await createDuckRun(duck);
    const words = new Set<string | undefined>();
    for (let second = 0; second < 60; second++) {
      words.add((await getDuckRun(duck, run))['status']);
      duck.mock.advance(1_000);
    }
    expect([...words]).toEqual(['PENDING', 'RUNNING', 'SUCCESS']);
    const unasked = await createDuckRun(duck);
    duck.mock.advance(60_000);
    expect(await getDuckRun(duck, unasked)).toMatchObject({ status: 'SUCCESS' });
  },

  listed: async () => {
    const duck = await startLiving('duck');
    expect((await duck.ask('GET /model-runs')).body).toEqual({ data: [] });
    await createDuckRun(duck);
    const failed = await createDuckRun(duck, { outcome: 'failure' });
    await createDuckRun(duck);
    duck.mock.advance(60_000);
    const list = async (query: string) => (await duck.ask(`GET /model-runs?${query}`)).body;
    expect(await list('status=FAILED')).toMatchObject({ data: [{ id: failed['id'] }] });
    const first = await list('max_results=2');
    expect(first['data']).toHaveLength(2);
    const last = await list(`max_results=2&page_token=${first['next_page_token']}`);
    expect(last['data']).toHaveLength(1);
    expect(last).not.toHaveProperty('next_page_token');
  },

  canceled: async () => {
    const duck = await startLiving('duck');
    const run = await createDuckRun(duck);
    const cancel = () => duck.ask(`POST /model-runs/${run['id']}/cancel`);
    expect((await cancel()).status).toBe(200);
    duck.mock.advance(60_000);
    expect(await getDuckRun(duck, run)).toMatchObject({ status: 'CANCELLED' });
    expect(await cancel()).toMatchObject({ body: { message: 'cannot cancel run in status CANCELLED' } });
  },

  deleted: async () => {
    const nclue = await startLiving('nclue');
    const body = {
      name: 'n',
      task_id: 't',
      feature_id: 'f',
      result_bucket: 'b',
      result_file_path: 'p.tsv',
    };
    const id = (await nclue.ask('POST /task-runs', body)).body['run_id'];
    const ask = async (method: string) => (await nclue.ask(`${method} /task-runs/${id}`)).status;
    nclue.mock.advance(10_000);
    expect([await ask('DELETE'), await ask('GET')]).toEqual([409, 200]);
    nclue.mock.advance(60_000);
    expect([await ask('DELETE'), await ask('GET')]).toEqual([200, 404]);
  },

  inputs: async () => {
    const thymia = await startLiving('thymia');
    const path = '/v1/models/mental-wellness';
    const user = { userLabel: 'someone', dateOfBirth: '1990-08-24', birthSex: 'FEMALE' };
    const { id, recordingUploadUrl = '' } = (await thymia.ask(`POST ${path}`, { user, language: 'en-GB' }))
      .body;
    const word = async () => (await thymia.ask(`GET ${path}/${id}`)).body['status'];
    expect(recordingUploadUrl).toContain(thymia.mock.urls['thymia']);
    thymia.mock.advance(600_000);
    expect(await word()).toBe('CREATED');
    expect((await thymia.mock.fetch(recordingUploadUrl, { method: 'PUT', body: 'RIFF' })).status).toBe(200);
    expect(await word()).toBe('RUNNING');
  },

  outcome: async () => {
    const duck = await startLiving('duck');
    const ends: (string | undefined)[] = [];
    for (const outcome of ['success', 'failure', 'canceled', 'stuck']) {
      const run = await createDuckRun(duck, { outcome });
      duck.mock.advance(3_600_000);
      ends.push((await getDuckRun(duck, run))['status']);
    }
    expect(ends).toEqual(['SUCCESS', 'FAILED', 'CANCELLED', 'RUNNING']);
    const late = await createDuckRun(duck);
    duck.mock.fail(String(late['id']));
    expect(await getDuckRun(duck, late)).toMatchObject({ status: 'FAILED' });
  },

  owner: async () => {
    const duck = await startLiving('duck');
    const { id } = await createDuckRun(duck);
    const another = { authorization: 'Bearer another' };
    expect((await duck.ask(`GET /model-runs/${id}`)).status).toBe(200);
    expect((await duck.ask(`GET /model-runs/${id}`, undefined, another)).status).toBe(404);
    expect((await duck.ask('GET /model-runs', undefined, another)).body).toEqual({ data: [] });
  },
};
