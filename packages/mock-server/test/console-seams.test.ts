import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Difference, differences } from '../src/console/differences.ts';
import type { View } from '../src/console/view.ts';
import { startMockServer } from '../src/index.ts';
import { readEvents } from './event-reader.ts';
import { rawRequest } from './raw-request.ts';
import { credentials } from './sample-requests.ts';

const fixture = readFileSync(join(import.meta.dirname, 'fixtures/render.openapi.yaml'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'console-'));
const headers = { ...credentials, 'x-api-key': 'k', 'content-type': 'application/json' };

const send = (url: string, body: unknown, more = {}) =>
  fetch(url, { method: 'POST', headers: { ...headers, ...more }, body: JSON.stringify(body) });

describe('the console of a spec that is replaced', () => {
  it('draws it anew on an open page, and shows no runs of a kind that is gone', async () => {
    const file = join(folder, 'render.openapi.yaml');
    writeFileSync(file, fixture);
    await using mock = await startMockServer({ specs: [{ provider: 'render', file }], speed: 0 });
    await send(`${mock.urls['render']}/frames`, { scene: 'bridge' });
    await using events = await readEvents(`${mock.consoleUrl}/events`);
    const kinds = (model: unknown) =>
      (model as { providers: { kinds: { kind: string }[] }[] }).providers.flatMap(({ kinds }) =>
        kinds.map(({ kind }) => kind),
      );
    expect(kinds(await events.next('model'))).toEqual(['frame']);
    expect(await events.next('runs')).toMatchObject({ total: 1 });
    writeFileSync(file, fixture.replace('  frame:', '  picture:'));
    await mock.replaceSpec('render', file);
    expect(kinds(await events.next('model'))).toEqual(['picture']);
    expect(await events.next('runs')).toMatchObject({ order: [], total: 0 });
  });
});

describe('a request in the console', () => {
  it('tells which fault was played', async () => {
    await using mock = await startMockServer({ providers: ['duck'], speed: 0 });
    await send(`${mock.urls['duck']}/model-runs`, {}, { prefer: 'fault=reset' }).catch(() => {});
    await using events = await readEvents(`${mock.consoleUrl}/events`);
    expect(await events.next('requests')).toMatchObject({ all: [{ status: 0, fault: 'reset' }] });
  });

  it('has no keys in its body, nor the run that it has created', async () => {
    await using mock = await startMockServer({ providers: ['modzy'], speed: 0 });
    const secret = 'wJalrXUtnFEMI';
    const aws = { accessKeyID: secret, secretAccessKey: secret, region: 'eu-west-1' };
    const input = {
      type: 'aws-s3',
      ...aws,
      sources: { one: { in: { bucket: 'shown-bucket', key: 'shown-key' } } },
    };
    const reply = await send(`${mock.urls['modzy']}/api/jobs`, {
      model: { identifier: 'ed542963de', version: '1.0.1' },
      input,
    });
    expect(reply.ok).toBe(true);
    const { number } = mock.requests[0]!;
    const { text } = await rawRequest(`${mock.consoleUrl}/requests/${number}`);
    expect(text).toContain('shown-bucket');
    expect(text).toContain('eu-west-1');
    expect(text).not.toContain(secret);
    await using events = await readEvents(`${mock.consoleUrl}/events?run=${mock.runs[0]?.id}`);
    expect(JSON.stringify(await events.next('run'))).not.toContain(secret);
  });
});

describe('the API reference', () => {
  it('sends no page token that the mock has not given out', async () => {
    await using mock = await startMockServer({ providers: ['duck'], speed: 0 });
    const { text } = await rawRequest(`${mock.urls['duck']}/__docs/duck/openapi.json`);
    const { paths } = JSON.parse(text) as {
      paths: Record<string, { get: { parameters: { name: string; example?: unknown }[] } }>;
    };
    const examples = paths['/model-runs']?.get.parameters.map(({ name, example }) => [name, example]);
    expect(examples).toContainEqual(['page_token', undefined]);
    expect(examples).toContainEqual(['max_results', 3]);
  });
});

describe('differences', () => {
  const row = { id: 'a', provider: 'duck', kind: 'modelRun', word: 'PENDING', mark: 'active' } as const;
  const view = (label: string, numbers: number[]): View => ({
    rows: [{ ...row, label, createdAtMs: 1 }],
    matched: 1,
    total: 1,
    counts: {},
    run: null,
    requests: numbers.map((number) => ({
      number,
      provider: 'duck',
      operationId: '',
      method: 'GET',
      path: '/',
      status: 200,
      atMs: 1,
      durationMs: 1,
    })),
    rules: [],
  });
  const requests = (found: Difference[]) => found.find(({ name }) => name === 'requests')?.data;

  it('see that a run with the same id is another, as after a reset', () => {
    const [first] = differences(view('one', []), view('two', []));
    expect(first).toMatchObject({ name: 'runs', data: { put: [{ label: 'two' }] } });
    expect(differences(view('one', []), view('one', []))).toEqual([]);
  });

  it('tell all requests when the log was emptied between two looks, otherwise those that are new', () => {
    const numbers = (found: unknown) =>
      (found as { number: number }[] | undefined)?.map(({ number }) => number);
    const emptied = requests(differences(view('', [1, 2]), view('', [3]))) as { all: unknown };
    expect(numbers(emptied.all)).toEqual([3]);
    const more = requests(differences(view('', [1, 2]), view('', [2, 3]))) as { added: unknown };
    expect(numbers(more.added)).toEqual([3]);
    expect(requests(differences(view('', [1, 2]), view('', [])))).toEqual({ all: [] });
    expect(requests(differences(view('', []), view('', [])))).toBeUndefined();
  });
});
