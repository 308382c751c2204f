import { describe, expect, it } from 'vitest';
import { fakeSource, passingError, runIn } from '../test/fake-source.ts';
import { waitForRun } from './wait-for-run.ts';

const never = (): Promise<never> => new Promise(() => {});

describe('waitForRun with an onChange that gives a promise', () => {
  it('waits for it before it goes on', async () => {
    const source = fakeSource([runIn('running'), runIn('succeeded')]);
    const doneAt: number[] = [];
    const onChange = async () => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      doneAt.push(performance.now());
    };
    await waitForRun(source, 'r1', { intervalMs: 5, onChange });
    expect(doneAt).toHaveLength(2);
    expect(source.checks[1]!).toBeGreaterThanOrEqual(doneAt[0]!);
  });

  it.each(['running', 'succeeded'] as const)(
    'ends with what it rejects with, even if that looks like a passing fault (%s)',
    async (state) => {
      const source = fakeSource([runIn(state)]);
      const thrown = passingError();
      const wait = waitForRun(source, 'r1', { onChange: () => Promise.reject(thrown) });
      await expect(wait).rejects.toBe(thrown);
      expect(source.checks).toHaveLength(1);
    },
  );

  it('does not wait for it beyond the deadline', async () => {
    const wait = waitForRun(fakeSource([runIn('running')]), 'r1', { timeoutMs: 30, onChange: never });
    await expect(wait).rejects.toMatchObject({ kind: 'timeout', run: { state: 'running' } });
  });

  it('returns a run that ended, even if it is not through at the deadline', async () => {
    const wait = waitForRun(fakeSource([runIn('succeeded')]), 'r1', { timeoutMs: 30, onChange: never });
    await expect(wait).resolves.toMatchObject({ state: 'succeeded' });
  });

  it.each(['running', 'succeeded'] as const)('leaves it when the signal aborts (%s)', async (state) => {
    const controller = new AbortController();
    const onChange = () => {
      setTimeout(() => controller.abort('enough'), 10);
      return never();
    };
    const wait = waitForRun(fakeSource([runIn(state)]), 'r1', { signal: controller.signal, onChange });
    await expect(wait).rejects.toMatchObject({ kind: 'aborted', cause: 'enough' });
  });

  it('leaves it when it aborts itself', async () => {
    const controller = new AbortController();
    const onChange = () => {
      controller.abort('enough');
      return never();
    };
    const wait = waitForRun(fakeSource([runIn('running')]), 'r1', { signal: controller.signal, onChange });
    await expect(wait).rejects.toMatchObject({ kind: 'aborted', cause: 'enough' });
  });
});
