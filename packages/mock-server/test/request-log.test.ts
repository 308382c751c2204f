import { describe, expect, it } from 'vitest';
import { startLiving } from './living.ts';

const create = { project_name: 'bikeshare' };

describe('the run of a request in the log', () => {
  it.each(['malformed', 'truncate'])('is known although the reply is spoilt by %s', async (fault) => {
    const { mock, ask } = await startLiving('duck');
    await ask('POST /model-runs', create, { prefer: `fault=${fault}` }).catch(() => {});
    expect(mock.runs).toHaveLength(1);
    expect(mock.requests.at(-1)).toMatchObject({ fault, runId: mock.runs[0]?.id });
  });

  it('has the reply as it was sent, also one that does not parse', async () => {
    const { mock, ask } = await startLiving('duck');
    await ask('POST /model-runs', create, { prefer: 'fault=malformed' }).catch(() => {});
    expect(mock.requests.at(-1)?.replyBody).toMatch(/^\{"id":"[0-9a-f-]{36}"/);
  });

  it('is none where an example was asked for: nothing was created', async () => {
    const { mock, ask } = await startLiving('duck');
    const { body } = await ask('POST /model-runs', create, { prefer: 'code=201' });
    expect(body['id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(mock.requests.at(-1)?.runId).toBeUndefined();
  });

  it('is found behind a base path, and cut off if it is very long', async () => {
    const { mock, ask } = await startLiving('thymia');
    await ask(`GET /v1/models/mental-wellness/${'x'.repeat(12_000)}`);
    expect(mock.requests.at(-1)?.runId).toBe('x'.repeat(2_048));
    const { mock: modzy, ask: askModzy } = await startLiving('modzy');
    await askModzy('GET /api/jobs/one');
    expect(modzy.requests.at(-1)).toMatchObject({ operationId: 'getJob', runId: 'one' });
  });
});
