import { createNclueClient } from '@runspec/nclue-client';
import { describe, expect, it } from 'vitest';
import { scriptedApi } from '../../test/scripted-api.ts';
import { nclueRuns } from './nclue-runs.ts';

const client = (answers: (object | number)[]) => {
  const { fetch, asked } = scriptedApi(answers);
  return { client: createNclueClient({ accessKey: 'access', secretKey: 'secret', fetch }), asked };
};

const input = { name: 'n', task_id: 't', feature_id: 'f', result_bucket: 'b', result_file_path: 'p/' };

describe('nclueRuns', () => {
  it('creates, gets and deletes', async () => {
    const api = client([{ run_id: 'r1' }, { run_id: 'r1', status: 'pending' }, { run_id: 'r1' }]);
    const runs = nclueRuns(api.client);
    await expect(runs.create(input)).resolves.toMatchObject({ provider: 'nclue', id: 'r1' });
    await expect(runs.get('r1')).resolves.toMatchObject({ state: 'queued', providerStatus: 'pending' });
    await expect(runs.delete('r1')).resolves.toBeUndefined();
    expect(api.asked).toEqual([
      { line: 'POST /api/v1/task-runs', body: input },
      { line: 'GET /api/v1/task-runs/r1' },
      { line: 'DELETE /api/v1/task-runs/r1' },
    ]);
  });

  it('goes through the pages by index, until one is not full', async () => {
    const page = (index: number, ids: string[]) => ({
      index,
      limit: 2,
      total: ids.length,
      runs: ids.map((run_id) => ({ run_id, status: 'completed' })),
    });
    const api = client([page(0, ['r1', 'r2']), page(2, ['r3'])]);
    const runs = nclueRuns(api.client);
    expect((await runs.list({ limit: 2 })).cursor).toBe('2');
    const last = await runs.list({ limit: 2, cursor: '2' });
    expect(last.runs).toMatchObject([{ id: 'r3' }]);
    expect(last).not.toHaveProperty('cursor');
    expect(api.asked.map(({ line }) => line)).toEqual([
      'GET /api/v1/task-runs?limit=2',
      'GET /api/v1/task-runs?index=2&limit=2',
    ]);
  });

  it('reads times in the zone that it is told', async () => {
    const raw = { run_id: 'r1', status: 'completed', created_at: '2024-11-03T15:02:24' };
    const runs = nclueRuns(client([raw]).client, { timeZone: '+00:00' });
    await expect(runs.get('r1')).resolves.toMatchObject({ createdAt: '2024-11-03T15:02:24.000Z' });
  });

  it.each(['Asia/Soul', '+99:99', '-24:00', '+09:60'])('refuses the zone %s, by name', (timeZone) => {
    const refused = new RangeError(
      `timeZone must be an IANA name such as "Asia/Seoul", or ±HH:MM; got "${timeZone}"`,
    );
    expect(() => nclueRuns(client([]).client, { timeZone })).toThrow(refused);
  });
});
