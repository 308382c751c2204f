import { describe, expect, it } from 'vitest';
import { type Living, startLiving, willBe } from './living.ts';

const user = { userLabel: 'someone', dateOfBirth: '1990-08-24', birthSex: 'FEMALE' };

describe('an address to upload to', () => {
  const path = '/v1/models/mental-wellness';
  const create = async ({ ask }: Living, headers = {}) =>
    (await ask(`POST ${path}`, { user, language: 'en-GB' }, headers)).body;
  const put = ({ mock }: Living, url: string, body = 'RIFF') =>
    mock.fetch(url, { method: 'PUT', body, headers: { 'content-type': 'audio/wav' } });

  it('moves the run on at the moment that the bytes are there, and no earlier', async () => {
    const living = await startLiving('thymia');
    const { id, recordingUploadUrl } = await create(living);
    const get = async () => (await living.ask(`GET ${path}/${id}`)).body;
    living.mock.advance(1_800_000);
    expect(await get()).toMatchObject({ status: 'CREATED', runAt: null, userLabel: 'someone', tags: null });
    expect((await put(living, recordingUploadUrl!)).status).toBe(200);
    const running = await get();
    expect(running).toMatchObject({ status: 'RUNNING', completedAt: null });
    expect(Date.parse(running['runAt']!) - Date.parse(running['createdAt']!)).toBe(1_800_000);
    expect(running['runAt']).toMatch(/\+00:00$/);
    living.mock.advance(60_000);
    const complete = await get();
    expect(complete).toMatchObject({ status: 'COMPLETE_OK', runAt: running['runAt'], errorCode: null });
    expect((await put(living, recordingUploadUrl!)).status).toBe(200);
    expect(await get()).toEqual(complete);
  });

  it('takes no other method, token, run or hour, and no empty recording', async () => {
    const living = await startLiving('thymia');
    const { recordingUploadUrl: url = '' } = await create(living);
    const status = async (address: string, init: RequestInit) =>
      (await living.mock.fetch(address, init)).status;
    expect(await status(url, { method: 'POST', body: 'x' })).toBe(405);
    expect(await status(url.replace(/token=.*/, 'token=x'), { method: 'PUT', body: 'x' })).toBe(403);
    expect(await status(url.replace(/uploads\/[^?]*/, 'uploads/nobody'), { method: 'PUT', body: 'x' })).toBe(
      404,
    );
    expect(await status(url.replace(/uploads\/[^?]*/, 'uploads/%E0%A4'), { method: 'PUT', body: 'x' })).toBe(
      404,
    );
    expect(await status(url, { method: 'PUT' })).toBe(400);
    living.mock.advance(3_600_001);
    expect((await put(living, url)).status).toBe(403);
  });

  it('ends in the failure that was chosen, with its code', async () => {
    const living = await startLiving('thymia');
    const run = await create(living, willBe('COMPLETE_ERROR-too-long'));
    await put(living, run['recordingUploadUrl']!);
    living.mock.advance(60_000);
    expect((await living.ask(`GET ${path}/${run['id']}`)).body).toMatchObject({
      status: 'COMPLETE_ERROR',
      errorCode: 'ERR_RECORDING_TOO_LONG',
      results: null,
    });
  });

  it('is not needed by a run that waits for somebody elsewhere', async () => {
    const { ask, mock } = await startLiving('thymia');
    const { id } = (await ask('POST /v1/models/mental-wellness-activity', { user, language: 'en-US' })).body;
    expect((await ask(`GET ${path}/${id}`)).body['status']).toBe('CREATED');
    mock.advance(60_000);
    expect((await ask(`GET ${path}/${id}`)).body['status']).toBe('COMPLETE_OK');
  });
});

describe('inputs that are counted', () => {
  const model = { identifier: '9a3f7c21de', version: '1.0.4' };
  const chunk = () => {
    const form = new FormData();
    form.set('input', new Blob(['bytes']), 'image.png');
    return form;
  };

  it('open a job, are appended to it, and close it', async () => {
    const { ask, mock } = await startLiving('modzy');
    const { jobIdentifier: id, status } = (await ask('POST /jobs', { model })).body;
    expect(status).toBe('OPEN');
    for (const name of ['a', 'b', 'a'])
      expect((await ask(`POST /jobs/${id}/${name}/image.png`, chunk())).status).toBe(200);
    mock.advance(3_600_000);
    expect((await ask(`GET /jobs/${id}`)).body).toMatchObject({ status: 'OPEN', total: 2, pending: 2 });
    expect((await ask(`POST /jobs/${id}/close`)).body).toMatchObject({
      status: 'SUBMITTED',
      jobInputs: [{ identifier: 'a' }, { identifier: 'b' }],
    });
    expect((await ask(`POST /jobs/${id}/a/image.png`, chunk())).status).toBe(400);
    mock.advance(60_000);
    expect((await ask(`GET /jobs/${id}`)).body).toMatchObject({
      status: 'COMPLETED',
      total: 2,
      completed: 2,
    });
    expect(Object.keys((await ask(`GET /results/${id}`)).body['results']!)).toEqual(['a', 'b']);
  });

  it('add up at every time, in the job as in its results', async () => {
    const { ask, mock } = await startLiving('modzy');
    const sources = Object.fromEntries('abcdefg'.split('').map((name) => [name, { 'input.txt': name }]));
    for (const outcome of [
      'success',
      'partial',
      'COMPLETED-nothing-but-failures',
      'canceled',
      'timeout',
      'ERROR',
      'stuck',
    ]) {
      const { jobIdentifier: id } = (
        await ask('POST /jobs', { model, input: { type: 'text', sources } }, willBe(outcome))
      ).body;
      let before = 0;
      for (let tick = 0; tick < 40; tick++) {
        const job = (await ask(`GET /jobs/${id}`)).body;
        const [total, pending, completed, failed] = ['total', 'pending', 'completed', 'failed'].map((name) =>
          Number(job[name]),
        );
        expect(total).toBe(7);
        expect(pending! + completed! + failed!).toBe(7);
        expect(completed! + failed!).toBeGreaterThanOrEqual(before);
        before = completed! + failed!;
        const { status, body } = await ask(`GET /results/${id}`);
        if (job['status'] === 'SUBMITTED') expect(status).toBe(404);
        else {
          expect(body).toMatchObject({
            total,
            completed,
            failed,
            finished: !['SUBMITTED', 'IN_PROGRESS'].includes(job['status']!),
          });
          expect([Object.keys(body['results']!).length, Object.keys(body['failures']!).length]).toEqual([
            completed,
            failed,
          ]);
          for (const item of [...Object.values(body['results']!), ...Object.values(body['failures']!)])
            if (item['endTime'] !== undefined) {
              expect(item['startTime']! >= job['submittedAt']!).toBe(true);
              expect(item['endTime']! >= item['startTime']!).toBe(true);
            }
        }
        mock.advance(1000);
      }
      const { status, completed, failed } = (await ask(`GET /jobs/${id}`)).body;
      if (outcome === 'partial') expect([status, completed, failed]).toEqual(['COMPLETED', 5, 2]);
      if (outcome === 'stuck') expect([status, completed]).toEqual(['IN_PROGRESS', 6]);
    }
  });

  it('are got one by one when they are there', async () => {
    const { ask, mock } = await startLiving('modzy');
    const { jobIdentifier: id } = (
      await ask('POST /jobs', { model, input: { type: 'text', sources: { a: { 'input.txt': 'x' } } } })
    ).body;
    const output = `GET /results/${id}/datasource/a/output/`;
    expect((await ask(`${output}results.json`)).status).toBe(404);
    mock.advance(60_000);
    expect((await ask(`${output}results.json`)).body).toHaveProperty('confidence');
    expect((await ask(`${output}__proto__`)).status).toBe(404);
    expect((await ask(`GET /results/${id}/datasource/b/output/results.json`)).status).toBe(404);
  });
});
