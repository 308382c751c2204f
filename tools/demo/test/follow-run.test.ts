import { createDuckClient } from '@runspec/duck-client';
import { createClock, createMock } from '@runspec/mock-server';
import { duckRuns } from '@runspec/run-status/duck';
import { showProgress } from '@runspec/run-status/progress';
import { describe, expect, it } from 'vitest';
import { followRun } from '../src/follow-run.ts';
import type { Journey } from '../src/journey.ts';
import { formatTable } from '../src/table.ts';

// The mock as `npm start` has it, in a time that runs faster still.
async function duck(change: (cancel: (id: string) => unknown) => Partial<Journey>) {
  const clock = createClock({ speed: 600 });
  const mock = await createMock({ providers: ['duck'], clock, runs: { queueMs: 30_000, runMs: 1_200_000 } });
  const client = createDuckClient({ token: 'key', baseUrl: mock.urls['duck'], fetch: mock.fetch });
  const source = duckRuns(client);
  const journey: Journey = {
    provider: 'duck',
    title: 'a test',
    source,
    begin: async () => (await source.create({ project_name: 'analytics' })).id,
    endsAs: 'succeeded',
    describeResult: () => 'built',
  };
  return { journey: { ...journey, ...change((id) => source.cancel(id)) }, now: () => clock.now() };
}

describe('followRun', () => {
  it('follows a run to its end, and the table says so', async () => {
    const { journey, now } = await duck(() => ({}));
    const seen: string[] = [];
    const followed = await followRun(journey, now, (run) => seen.push(run.state));
    expect(followed.words.at(-1)).toBe('SUCCESS');
    expect(followed.tookMs).toBeGreaterThanOrEqual(900_000);
    expect(seen.at(-1)).toBe('succeeded');
    expect(formatTable([followed])).toMatch(/duck .*RUNNING → SUCCESS .*succeeded .* min \d+ s .*built/);
  });

  it('takes for its duration what its line of progress shows: from its creation to its end', async () => {
    const { journey, now } = await duck(() => ({}));
    let text = '';
    const stream = { write: (line: string) => (text += line) };
    const progress = showProgress({ stream, now });
    const followed = await followRun(journey, now, (run) => progress.update(run));
    const { createdAt = '', finishedAt = '' } = await journey.source.get(followed.run.id);
    expect(followed.tookMs).toBe(Date.parse(finishedAt) - Date.parse(createdAt));
    const [, took = 'none'] = / SUCCESS +succeeded +(.+ s) /.exec(text) ?? [];
    expect(formatTable([followed])).toContain(took);
  });

  it('acts when a state is first seen', async () => {
    const { journey, now } = await duck((cancel) => ({
      endsAs: 'canceled',
      actions: { running: cancel },
    }));
    const { run, words } = await followRun(journey, now, () => {});
    expect(run.state).toBe('canceled');
    expect(words.at(-1)).toBe('CANCELLED');
  });

  it('rejects if the run ends in another way', async () => {
    const { journey, now } = await duck(() => ({ endsAs: 'failed' }));
    await expect(followRun(journey, now, () => {})).rejects.toThrow(
      /^duck, a test: the run ended as succeeded \(.*SUCCESS\), not failed\.$/,
    );
  });
});
