import { describe, expect, expectTypeOf } from 'vitest';
import type { MockServer } from '../src/index.ts';
import { createMockTest } from '../src/vitest/index.ts';
import { credentials } from './sample-requests.ts';

const scenario = new URL('../scenarios/a-bad-day.yaml', import.meta.url).pathname;
const test = createMockTest({ providers: ['duck'] });
const testWithRuns = createMockTest({ providers: ['duck'], scenario });
const seen: MockServer[] = [];

async function create(mock: MockServer): Promise<string> {
  const reply = await fetch(`${mock.urls['duck']}/model-runs`, {
    method: 'POST',
    headers: { ...credentials, 'content-type': 'application/json' },
    body: JSON.stringify({ project_name: 'bikeshare' }),
  });
  return ((await reply.json()) as { id: string }).id;
}

describe('createMockTest', () => {
  test('gives a mock whose time the test moves: an hour is no time', async ({ mock }) => {
    expectTypeOf(mock).toEqualTypeOf<MockServer>();
    seen.push(mock);
    const id = await create(mock);
    expect(mock.runs).toMatchObject([{ id, status: 'PENDING' }]);
    mock.advance(3_600_000);
    const reply = await fetch(`${mock.urls['duck']}/model-runs/${id}`, { headers: credentials });
    expect(await reply.json()).toMatchObject({ status: 'SUCCESS' });
    mock.faults.set([{ fault: '503' }]);
  });

  test('gives the same one again, as new', async ({ mock }) => {
    expect(seen).toEqual([mock]);
    expect([mock.runs, mock.requests, mock.faults.rules]).toEqual([[], [], []]);
  });

  testWithRuns('takes every option', ({ mock }) => {
    expect(mock.runs).toHaveLength(2);
    expect(seen).not.toContain(mock);
  });
});
