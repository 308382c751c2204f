import { createThymiaClient } from '@runspec/thymia-client';
import { describe, expect, it } from 'vitest';
import { scriptedApi } from '../../test/scripted-api.ts';
import { thymiaRuns } from './thymia-runs.ts';

const source = (answers: (object | number)[]) => {
  const { fetch, asked } = scriptedApi(answers);
  return { runs: thymiaRuns(createThymiaClient({ apiKey: 'key', fetch })), asked };
};

describe('thymiaRuns', () => {
  it('gets a run', async () => {
    const { runs, asked } = source([{ id: 'r1', status: 'RUNNING' }]);
    await expect(runs.get('r1')).resolves.toMatchObject({ id: 'r1', state: 'running' });
    expect(asked).toEqual([{ line: 'GET /v1/models/mental-wellness/r1' }]);
  });

  it('creates a run, and hands on the address for the recording', async () => {
    const created = { id: 'r1', recordingUploadUrl: 'https://storage.example/r1' };
    const { runs, asked } = source([created]);
    const user = { userLabel: 'u', dateOfBirth: '1990-08-24', birthSex: 'FEMALE' } as const;
    await expect(runs.create({ user, language: 'en-GB' })).resolves.toEqual({
      provider: 'thymia',
      id: 'r1',
      raw: created,
    });
    expect(asked).toEqual([{ line: 'POST /v1/models/mental-wellness', body: { user, language: 'en-GB' } }]);
  });

  it('checks every 3 seconds, as the provider advises', () => {
    expect(source([{}]).runs.intervalMs).toBe(3000);
  });

  it('hands the signal on', async () => {
    const { runs } = source([{ id: 'r1' }]);
    await expect(runs.get('r1', { signal: AbortSignal.abort('stop') })).rejects.toBe('stop');
  });

  it('rejects with the client’s error', async () => {
    await expect(source([404]).runs.get('r1')).rejects.toMatchObject({ name: 'ApiError', status: 404 });
  });
});
