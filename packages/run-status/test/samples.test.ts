import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Run as HappyRobotApiRun } from '@runspec/happyrobot-client';
import { zRun } from '@runspec/happyrobot-client/zod';
import type { TaskRun } from '@runspec/nclue-client';
import { zTaskRun } from '@runspec/nclue-client/zod';
import { describe, expect, it } from 'vitest';
import { fromHappyRobot } from '../src/happyrobot/index.ts';
import { fromNclue } from '../src/nclue/index.ts';

const require = createRequire(import.meta.url);

/** A provider's own sample, byte for byte as its page shows it. */
const sample = (name: string): unknown =>
  JSON.parse(readFileSync(require.resolve(`@runspec/specs/samples/${name}`), 'utf8'));

describe("HappyRobot's own sample", () => {
  const raw = sample('happyrobot-get-run.json');

  it('parses with the generated schema, and nothing is lost', () => {
    expect(zRun.parse(raw)).toEqual(raw);
  });

  it('maps to a queued run', () => {
    expect(fromHappyRobot(raw as HappyRobotApiRun)).toEqual({
      provider: 'happyrobot',
      id: '3c90c3cc-0d44-4b50-8888-8dd25736052a',
      state: 'queued',
      providerStatus: 'scheduled',
      createdAt: '2023-11-07T05:31:56.000Z',
      warnings: [],
      raw,
    });
  });
});

describe("NCLUE's own sample", () => {
  const raw = sample('nclue-get-task-run.json');

  it('parses with the generated schema, and nothing is lost', () => {
    expect(zTaskRun.parse(raw)).toEqual(raw);
  });

  it('maps to a succeeded run, its times read as Korean', () => {
    expect(fromNclue(raw as TaskRun)).toEqual({
      provider: 'nclue',
      id: '9e6fecc9-0079-4c5e-a0c6-f387e6221afa',
      state: 'succeeded',
      providerStatus: 'completed',
      createdAt: '2024-11-03T06:02:24.000Z',
      finishedAt: '2024-11-03T06:03:08.000Z',
      result: { bucket: 'your.bucket.name', path: 'petfood_predict.tsv', lineCount: 1_209_478 },
      warnings: [],
      raw,
    });
  });

  it('takes its times for another zone if told so', () => {
    expect(fromNclue(raw as TaskRun, { timeZone: 'UTC' }).createdAt).toBe('2024-11-03T15:02:24.000Z');
  });
});
