import type { Run } from '@runspec/run-status';
import { describe, expect, it } from 'vitest';
import { withTimes } from '../src/with-times.ts';

const run: Run = { provider: 'fake', id: 'r1', state: 'running', providerStatus: 'R', warnings: [], raw: {} };
const createdAt = '2025-01-15T10:00:00.000Z';
const finishedAt = '2025-01-15T10:05:00.000Z';

describe('withTimes', () => {
  it('leaves the times of the provider as they are', () => {
    const told: Run = { ...run, state: 'failed', createdAt, finishedAt };
    expect(withTimes(told, 0, 1)).toEqual(told);
  });

  it('takes those that were seen where the provider tells none', () => {
    const seen = withTimes({ ...run, state: 'failed' }, Date.parse(createdAt), Date.parse(finishedAt));
    expect(seen).toMatchObject({ createdAt, finishedAt });
  });

  it('gives no end to a run that goes on', () => {
    expect(withTimes(run, 0, 1)).not.toHaveProperty('finishedAt');
  });
});
