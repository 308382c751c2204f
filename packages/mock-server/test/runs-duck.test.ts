import { beforeEach, describe, expect, it } from 'vitest';
import { type Living, startLiving, willBe } from './living.ts';

let living: Living;
beforeEach(async () => {
  living = await startLiving('duck');
});

const create = async (outcome = 'success', body: object = { project_name: 'bikeshare' }): Promise<string> =>
  (await living.ask('POST /model-runs', body, willBe(outcome))).body['id']!;
const get = async (id: string) => (await living.ask(`GET /model-runs/${id}`)).body;
const steps = async (id: string) => (await living.ask(`GET /model-runs/${id}/steps`)).body['data']!;

describe('a run', () => {
  it('has what its request said, and nothing of the example that it did not say', async () => {
    const given = { project_name: 'mine', model_names: ['one'], full_refresh: true };
    expect(await get(await create('success', given))).toMatchObject({ ...given, status: 'PENDING' });
    const bare = await get(await create());
    expect(bare).not.toHaveProperty('model_names');
    expect(bare).toMatchObject({ project_name: 'bikeshare', full_refresh: false });
  });

  it('goes from word to word as time does, and stays where it ends', async () => {
    const id = await create();
    const words: string[] = [];
    for (let second = 0; second < 60; second++) {
      words.push((await get(id))['status']!);
      living.mock.advance(1000);
    }
    expect([...new Set(words)]).toEqual(['PENDING', 'RUNNING', 'SUCCESS']);
    expect(words.toSorted()).toEqual(words); // The words are in the order of the alphabet: none comes back.
  });

  it('has times that are in order, of the second, in UTC', async () => {
    const id = await create();
    living.mock.advance(60_000);
    const { created_at, started_at, finished_at } = await get(id);
    const times = [created_at, started_at, finished_at].map(String);
    for (const time of times) expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(times.toSorted()).toEqual(times);
    expect(new Set(times).size).toBe(3);
  });

  it('ends as asked for, in any case of letters, and says what it can end as', async () => {
    for (const [asked, word] of [
      ['failed', 'FAILED'],
      ['Canceled', 'CANCELLED'],
      ['stuck', 'RUNNING'],
      ['PENDING', 'PENDING'],
    ] as const) {
      const id = await create(asked);
      living.mock.advance(3_600_000);
      expect(await get(id)).toMatchObject({ status: word });
    }
    const { status, body } = await living.ask('POST /model-runs', { project_name: 'p' }, willBe('timeout'));
    expect([status, body['detail']]).toEqual([
      400,
      expect.stringMatching(/"timeout".*Known: .*FAILED.*stuck/),
    ]);
    expect(living.mock.runs).toHaveLength(4);
    const [stuck] = living.mock.runs.filter(({ outcome }) => outcome === 'stuck');
    expect((await steps(stuck!.id)).map((step) => step['status'])).toContain('RUNNING');
  });
});

describe('steps', () => {
  it('agree with the run at every time, and never go back', async () => {
    for (const outcome of ['success', 'failure', 'canceled']) {
      const id = await create(outcome);
      const settled = new Map<string, string>();
      for (let tick = 0; tick < 70; tick++) {
        const run = await get(id);
        for (const step of await steps(id)) {
          const before = settled.get(step['id']!);
          if (before !== undefined) expect(JSON.stringify(step)).toBe(before);
          if (step['finished_at'] !== undefined) settled.set(step['id']!, JSON.stringify(step));
          for (const time of ['started_at', 'finished_at'])
            if (step[time] !== undefined) {
              expect(String(step[time]) >= String(run['created_at'])).toBe(true);
              expect(String(step[time]) <= String(run['finished_at'] ?? '9')).toBe(true);
            }
          if (run['status'] === 'PENDING') expect(step['status']).toBe('PENDING');
          if (run['finished_at'] !== undefined)
            expect(['SUCCESS', 'FAILED', 'SKIPPED', 'CANCELLED']).toContain(step['status']);
        }
        living.mock.advance(500);
      }
      expect(settled.size).toBe(3);
    }
  });

  it('are of one run only, and so are their tests', async () => {
    const [one, other] = [await create(), await create()];
    living.mock.advance(60_000);
    const [step] = await steps(one);
    expect((await steps(other)).map(({ id }) => id)).not.toContain(step!['id']);
    const ask = (run: string) => living.ask(`GET /model-runs/${run}/steps/${step!['id']}/test-results`);
    const results = (await ask(one)).body['data']!;
    expect(results.map(({ status, run_step_id }) => [status, run_step_id])).toEqual([
      ['PASS', step!['id']],
      ['PASS', step!['id']],
    ]);
    expect((await ask(other)).status).toBe(404);
  });
});

describe('cancel', () => {
  it('keeps what was done, ends the rest, and can be done once', async () => {
    const id = await create();
    living.mock.advance(12_000);
    const before = await steps(id);
    expect(before.map(({ status }) => status)).toContain('RUNNING');
    const canceled = await living.ask(`POST /model-runs/${id}/cancel`);
    expect([canceled.status, canceled.body['status']]).toEqual([200, 'CANCELLED']);
    living.mock.advance(60_000);
    expect(await get(id)).toEqual(canceled.body);
    const after = await steps(id);
    for (const [index, step] of before.entries())
      expect(after[index]).toMatchObject(
        step['status'] === 'SUCCESS'
          ? step
          : { id: step['id'], status: 'CANCELLED', finished_at: canceled.body['finished_at'] },
      );
    expect(await living.ask(`POST /model-runs/${id}/cancel`)).toMatchObject({
      status: 400,
      body: { message: 'cannot cancel run in status CANCELLED' },
    });
  });

  it('is refused by a run that has ended, by name, and has no start for one that had not begun', async () => {
    const ended = await create();
    living.mock.advance(60_000);
    expect((await living.ask(`POST /model-runs/${ended}/cancel`)).body['message']).toContain('SUCCESS');
    const fresh = await create();
    const { body } = await living.ask(`POST /model-runs/${fresh}/cancel`);
    expect(body).toMatchObject({ status: 'CANCELLED', finished_at: body['created_at'] });
    expect(body).not.toHaveProperty('started_at');
    expect((await living.ask('POST /model-runs/7d1f4c1e-2b7a-4f7e-9a59-0c3f6b2d8e14/cancel')).status).toBe(
      404,
    );
  });
});

describe('list', () => {
  it('filters by status, and its tokens stand while runs are created', async () => {
    const ids = [await create('FAILED'), await create(), await create('FAILED')];
    living.mock.advance(60_000);
    const failed = (await living.ask('GET /model-runs?status=FAILED')).body;
    expect(failed['data']!.map(({ id }) => id)).toEqual([ids[2], ids[0]]);
    expect(failed).not.toHaveProperty('next_page_token');
    const first = (await living.ask('GET /model-runs?max_results=2')).body;
    await create();
    const second = (await living.ask(`GET /model-runs?max_results=2&page_token=${first['next_page_token']}`))
      .body;
    expect(second['data']!.map(({ id }) => id)).toEqual([ids[0]]);
    expect(second).not.toHaveProperty('next_page_token');
    expect((await living.ask('GET /model-runs?page_token=made-up')).status).toBe(400);
  });
});

describe('in code', () => {
  it('fails a run now, and refuses what its lifecycle does not allow', async () => {
    const id = await create();
    living.mock.advance(5000);
    expect(living.mock.fail(id)).toMatchObject({ id, status: 'FAILED', isTerminal: true });
    expect(await get(id)).toMatchObject({ status: 'FAILED', error_message: 'one or more models failed' });
    expect(() => living.mock.fail(id)).toThrow(/FAILED cannot become FAILED/);
    expect(() => living.mock.fail('nobody')).toThrow(RangeError);
    expect(() => living.mock.fail(id, 'RUNNING')).toThrow(/no way .* to end/);
  });

  it('begins anew with a reset: no runs, the same ids', async () => {
    const id = await create();
    living.mock.reset();
    expect((await living.ask(`GET /model-runs/${id}`)).status).toBe(404);
    expect(await create()).toBe(id);
  });
});
