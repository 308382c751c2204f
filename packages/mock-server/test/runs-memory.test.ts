import { describe, expect, it } from 'vitest';
import { createClock } from '../src/clock/clock.ts';
import type { Matched } from '../src/exchange/matched.ts';
import { createRuns } from '../src/runs/create-runs.ts';
import type { Runs, RunsOptions } from '../src/runs/runs.ts';
import { readSpec } from './sample-requests.ts';

const spec = readSpec('duck');

function start(options: Partial<RunsOptions> = {}) {
  const clock = createClock({ speed: 0, startMs: Date.parse('2026-03-01T00:00:00Z') });
  return { clock, runs: createRuns({ specs: [spec], clock, ...options }) };
}

async function respond(runs: Runs, operationId: string, owner: string, params = {}) {
  const operation = spec.operations.find(({ id }) => id === operationId)!;
  const matched: Matched = {
    provider: 'duck',
    operation,
    params,
    request: {
      method: operation.method,
      path: operation.template,
      query: new URLSearchParams(),
      headers: {},
      body: { project_name: 'p' },
      bytes: new Uint8Array(),
    },
    owner,
    baseUrl: 'http://127.0.0.1:1',
    stateless: () => Promise.reject(new Error('Not asked for here.')),
  };
  const reply = await runs.respond(matched);
  return { status: reply?.status, body: reply?.body as { id: string; data: { id: string }[] } };
}

const create = async (runs: Runs, owner = 'me') => (await respond(runs, 'triggerModelRun', owner)).body.id;

describe('the memory', () => {
  it('gives the same ids and times for the same seed, and others for another', async () => {
    const [one, other, third] = [start(), start(), start({ seed: 2 })];
    const made = [];
    for (const { runs, clock } of [one, other, third]) {
      await create(runs);
      clock.advance(60_000);
      made.push(runs.list()[0]);
    }
    expect(made[0]).toEqual(made[1]);
    expect(made[2]!.id).not.toBe(made[0]!.id);
    expect(made[2]!.finishedAtMs).not.toBe(made[0]!.finishedAtMs);
    expect(made[0]!.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('keeps each key to its own runs', async () => {
    const { runs } = start();
    const [mine, yours] = [await create(runs, 'me'), await create(runs, 'you')];
    for (const operation of ['getModelRun', 'cancelModelRun', 'listModelRunSteps'])
      expect((await respond(runs, operation, 'me', { runId: yours })).status).toBe(404);
    expect((await respond(runs, 'listModelRuns', 'me')).body.data.map(({ id }) => id)).toEqual([mine]);
    expect((await respond(runs, 'getModelRun', 'you', { runId: yours })).status).toBe(200);
  });

  it('is bounded: the oldest finished run goes first, the oldest one if none has finished', async () => {
    const { runs, clock } = start({ maxRuns: 3, outcomes: { stuck: 1 } });
    const stuck = [await create(runs), await create(runs), await create(runs)];
    const [first, , third] = stuck;
    runs.fail(stuck[1]!, 'FAILED');
    const fourth = await create(runs);
    expect(runs.list().map(({ id }) => id)).toEqual([fourth, third, first]);
    clock.advance(3_600_000);
    const fifth = await create(runs);
    expect(runs.list().map(({ id }) => id)).toEqual([fifth, fourth, third]);
  });

  it('draws outcomes by their weights, leaving out those that the provider does not have', async () => {
    const { runs, clock } = start({ outcomes: { success: 3, failure: 1, timeout: 100, stuck: 0 } });
    for (let count = 0; count < 400; count++) await create(runs);
    clock.advance(60_000);
    const failed = runs.list().filter(({ status }) => status === 'FAILED').length;
    expect(runs.list().every(({ isTerminal }) => isTerminal)).toBe(true);
    expect(failed).toBeGreaterThan(60);
    expect(failed).toBeLessThan(140);
  });

  it('leaves an operation that has no state to the spec', async () => {
    const { runs } = start();
    const matched = { provider: 'duck', operation: { id: 'elsewhere' } } as Matched;
    expect(await runs.respond(matched)).toBeUndefined();
    expect(await runs.respond({ ...matched, provider: 'nobody' })).toBeUndefined();
  });

  it('forgets and begins the seed anew', async () => {
    const { runs } = start();
    const id = await create(runs);
    runs.reset();
    expect(runs.get(id)).toBeUndefined();
    expect(await create(runs)).toBe(id);
  });
});
