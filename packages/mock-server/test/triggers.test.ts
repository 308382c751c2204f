import { describe, expect, it } from 'vitest';
import { createMock, OptionError } from '../src/index.ts';
import { type Living, startLiving, willBe } from './living.ts';

const user = (userLabel: string) => ({ userLabel, dateOfBirth: '1990-08-24', birthSex: 'FEMALE' });
const model = { identifier: '9a3f7c21de', version: '1.0.4' };

describe('a text in the create request that reads mock:<outcome>', () => {
  it.each([
    ['duck', 'POST /model-runs', { project_name: 'mock:failure' }, 'FAILED'],
    ['duck', 'POST /model-runs', { project_name: 'x', model_names: ['a', 'mock:canceled'] }, 'CANCELLED'],
    [
      'nclue',
      'POST /task-runs',
      {
        name: 'mock:failed-disk-space-shortage',
        task_id: 'a',
        feature_id: 'b',
        result_bucket: 'c',
        result_file_path: 'd',
      },
      'failed',
    ],
    [
      'modzy',
      'POST /jobs',
      { model, input: { type: 'text', sources: { a: { 'input.txt': 'mock:timeout' } } } },
      'TIMEDOUT',
    ],
    [
      'happyrobot',
      'POST /v2/workflows/5b8e4d2c-6f15-4a3b-8c70-2e9d1f5a7b46/runs',
      { environment: 'production', payload: { to: ['+1', { name: 'mock:skipped' }] } },
      'skipped',
    ],
    [
      'thymia',
      'POST /v1/models/mental-wellness-activity',
      { user: user('mock:COMPLETE_ERROR-internal'), language: 'en-GB' },
      'COMPLETE_ERROR',
    ],
  ])('chooses what becomes of a run of %s', async (provider, line, body, word) => {
    const { ask, mock } = await startLiving(provider);
    expect((await ask(line, body)).status).toBeLessThan(300);
    mock.advance(3_600_000);
    expect(mock.runs[0]).toMatchObject({
      status: word,
      isTerminal: true,
      outcome: /mock:([^"]+)/.exec(JSON.stringify(body))?.[1],
    });
  });

  it('is the first one, counts for nothing beside the header, and is nothing if it says more', async () => {
    const { ask, mock } = await startLiving('duck');
    const outcome = async (names: string[], headers = {}) => {
      await ask('POST /model-runs', { project_name: 'x', model_names: names }, headers);
      return mock.runs[0]?.outcome;
    };
    expect(await outcome(['mock:failed', 'mock:stuck'])).toBe('failed');
    expect(await outcome(['mock:failed'], willBe('stuck'))).toBe('stuck');
    expect(await outcome(['a mock:failed', 'mock: failed', 'mock:', 'mock:failed so'])).toBe('success');
  });

  it('may stand at the beginning of a part of a form', async () => {
    const { ask, mock } = await startLiving('happyrobot');
    const form = new FormData();
    form.set('load_number', 'LD-48213');
    form.set('file', new Blob(['mock:canceled\n%PDF-1.7']), 'a.pdf');
    const path = '/v2/workflows/5b8e4d2c-6f15-4a3b-8c70-2e9d1f5a7b46/runs?environment=production';
    expect((await ask(`POST ${path}`, form)).status).toBe(200);
    expect(mock.runs[0]?.outcome).toBe('canceled');
  });

  it('is refused as the header is if it names no outcome', async () => {
    const { ask, mock } = await startLiving('duck');
    const { status, body } = await ask('POST /model-runs', { project_name: 'mock:partial' });
    expect(status).toBe(400);
    expect(body['detail']).toMatch(/^mock:… in the body is "partial", which duck has not\. Known: PENDING, /);
    const header = await ask('POST /model-runs', { project_name: 'x' }, willBe('partial'));
    expect(header.body['detail']).toBe(body['detail']!.replace('mock:… in the body', 'x-mock-outcome'));
    expect(mock.runs).toEqual([]);
  });
});

describe('an input that begins with mock:<outcome>', () => {
  const create = async ({ ask }: Living) =>
    (await ask('POST /v1/models/mental-wellness', { user: user('x'), language: 'en-GB' })).body;

  it('chooses what becomes of the run when it is uploaded', async () => {
    const living = await startLiving('thymia');
    const { recordingUploadUrl: url = '' } = await create(living);
    const put = (body: BodyInit) => living.mock.fetch(url, { method: 'PUT', body });
    const refused = await put('mock:COMPLETE_WELL');
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({
      detail: expect.stringMatching(
        /^mock:… in the input is "COMPLETE_WELL", which thymia has not\. Known: /,
      ),
    });
    expect(living.mock.runs[0]?.isWaiting).toBe(true);
    const bytes = Buffer.concat([Buffer.from('mock:COMPLETE_ERROR-too-long\n'), Buffer.from([0, 255, 1])]);
    expect((await put(new Uint8Array(bytes))).status).toBe(200);
    living.mock.advance(3_600_000);
    expect(living.mock.runs[0]).toMatchObject({
      status: 'COMPLETE_ERROR',
      outcome: 'COMPLETE_ERROR-too-long',
    });
  });

  it('decides no more once the run has what it waited for, and does not have to be there', async () => {
    const living = await startLiving('thymia');
    const { recordingUploadUrl: url = '' } = await create(living);
    await living.mock.fetch(url, { method: 'PUT', body: 'RIFF mock:stuck' });
    expect((await living.mock.fetch(url, { method: 'PUT', body: 'mock:stuck' })).status).toBe(200);
    expect(living.mock.runs[0]?.outcome).toBe('success');
  });

  it('chooses what becomes of the job that it is appended to', async () => {
    const { ask, mock } = await startLiving('modzy');
    const chunk = (content: string) => {
      const form = new FormData();
      form.set('input', new Blob([content]), 'mock:stuck');
      return form;
    };
    const { jobIdentifier: id } = (await ask('POST /jobs', { model })).body;
    const append = async (name: string, content: string) =>
      (await ask(`POST /jobs/${id}/${name}/image.png`, chunk(content))).status;
    expect(await append('a', 'bytes\r\n\r\nmock:stuck')).toBe(200);
    expect(mock.runs[0]?.outcome).toBe('success');
    expect(await append('b', 'mock:nothing')).toBe(400);
    expect(await append('b', 'mock:partial')).toBe(200);
    expect(await append('c', 'bytes')).toBe(200);
    await ask(`POST /jobs/${id}/close`);
    mock.advance(3_600_000);
    expect((await ask(`GET /jobs/${id}`)).body).toMatchObject({ status: 'COMPLETED', total: 3, failed: 1 });
  });
});

describe('weights of outcomes', () => {
  it.each([
    [{ sucess: 1 }, /^The outcome "sucess" is none that a run here can have\. Known: PENDING, .*, stuck\.$/],
    [{ success: -1 }, /^The outcome "success" has the weight -1; expected a number of 0 or more\.$/],
    [{ success: 0, stuck: 0 }, /^The weights of all outcomes are 0; one must be above\.$/],
  ])('are refused if they are %j', async (outcomes, message) => {
    const made = createMock({ providers: ['duck'], runs: { outcomes } });
    await expect(made).rejects.toThrow(message);
    await expect(made).rejects.toThrow(OptionError);
  });

  it('may name what only one of the providers has', async () => {
    const mock = await createMock({ providers: ['duck', 'modzy'], runs: { outcomes: { partial: 1 } } });
    expect(mock.runs).toEqual([]);
  });
});
