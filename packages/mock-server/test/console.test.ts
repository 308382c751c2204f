import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createClock, type MockServer, startMockServer } from '../src/index.ts';
import { readEvents } from './event-reader.ts';
import { rawRequest } from './raw-request.ts';
import { credentials } from './sample-requests.ts';

let mock: MockServer;
let token = '';
beforeAll(async () => {
  mock = await startMockServer({ providers: ['duck', 'nclue'], clock: createClock({ speed: 0 }) });
  const { text } = await rawRequest(mock.consoleUrl);
  token = /name="console-token" content="([^"]+)"/.exec(text)?.[1] ?? '';
});
afterAll(() => mock.close());
beforeEach(() => mock.reset());

const createRun = async (project_name = 'bikeshare'): Promise<string> => {
  const reply = await fetch(`${mock.urls['duck']}/model-runs`, {
    method: 'POST',
    headers: { ...credentials, 'content-type': 'application/json' },
    body: JSON.stringify({ project_name }),
  });
  return ((await reply.json()) as { id: string }).id;
};
const act = (name: string, input: unknown, headers: Record<string, string> = { 'x-console-token': token }) =>
  rawRequest(`${mock.consoleUrl}/actions/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(input),
  });

describe('the console’s page', () => {
  it('is served by every server, and allows nothing but what is its own', async () => {
    for (const url of Object.values(mock.urls)) {
      const { status, headers, text } = await rawRequest(`${url}/__console`);
      expect(status).toBe(200);
      expect(headers['content-security-policy']).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      );
      expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
      expect(text).toContain(token);
      expect(text).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/);
    }
    expect(mock.consoleUrl).toBe(`${mock.urls['duck']}/__console`);
  });

  it('has every file that it names, and no others', async () => {
    const files = ['/__console', '/__docs', '/__docs/duck'];
    for (const file of files) {
      const { text } = await rawRequest(new URL(file, mock.consoleUrl).href);
      for (const [, path = ''] of text.matchAll(/(?:src|href)="(\/[^"#]+)"/g)) {
        if (path.includes('renderer')) continue;
        expect(await rawRequest(new URL(path, mock.consoleUrl).href), path).toMatchObject({ status: 200 });
      }
    }
    for (const path of [
      'pages/..%2f..%2fpackage.json',
      'pages/../package.json',
      'pages/console.html',
      'pages/tsconfig.json',
      'nothing',
    ])
      expect((await rawRequest(`${mock.consoleUrl}/${path}`)).status, path).toBe(404);
  });

  it('answers HEAD without a body, and refuses other methods', async () => {
    const head = await rawRequest(mock.consoleUrl, { method: 'HEAD' });
    expect(head).toMatchObject({ status: 200, text: '' });
    expect(Number(head.headers['content-length'])).toBeGreaterThan(500);
    const put = await rawRequest(mock.consoleUrl, { method: 'PUT' });
    expect(put).toMatchObject({
      status: 405,
      headers: { allow: 'GET, HEAD', 'content-type': 'application/problem+json' },
    });
    expect(await rawRequest(`${mock.consoleUrl}/actions/advance`)).toMatchObject({
      status: 405,
      headers: { allow: 'POST' },
    });
  });

  it('leaves other paths to the providers', async () => {
    for (const path of ['/__consoles', '/__uploads/x', '/__documents'])
      expect((await rawRequest(mock.urls['duck'] + path)).headers['access-control-allow-origin']).toBe('*');
  });

  it('is refused under a name that somebody else may let lead here', async () => {
    const { port } = new URL(mock.consoleUrl);
    for (const host of ['evil.example', `evil.example:${port}`, '127.0.0.1.evil.example', '192.168.0.7'])
      for (const path of ['/__console', '/__console/events', '/__docs'])
        expect(
          (await rawRequest(new URL(path, mock.consoleUrl).href, { headers: { host } })).status,
          host,
        ).toBe(403);
    for (const host of [`localhost:${port}`, `[::1]:${port}`, `127.0.0.9:${port}`])
      expect((await rawRequest(mock.consoleUrl, { headers: { host } })).status, host).toBe(200);
  });
});

describe('what the console can do', () => {
  it('needs the token of the page', async () => {
    const before = mock.requests.length;
    for (const headers of [
      {},
      { 'x-console-token': 'guess' },
      { 'x-console-token': `${token.slice(0, -1)}!` },
    ] as Record<string, string>[]) {
      const reply = await act('advance', { ms: 1000 }, headers);
      expect(reply).toMatchObject({ status: 403, headers: { 'content-type': 'application/problem+json' } });
    }
    expect(mock.requests).toHaveLength(before);
  });

  it('is refused from another origin, even with the token', async () => {
    const own = new URL(mock.consoleUrl).origin;
    for (const origin of ['http://evil.example', 'null', mock.urls['nclue'] ?? ''])
      expect((await act('advance', { ms: 0 }, { 'x-console-token': token, origin })).status).toBe(403);
    expect((await act('advance', { ms: 0 }, { 'x-console-token': token, origin: own })).status).toBe(200);
  });

  it('advances time, fails and cancels, and says why it cannot', async () => {
    const [first, second] = [await createRun(), await createRun()];
    expect(await act('next-state', { id: first })).toMatchObject({
      status: 200,
      text: '{"done":"Time was moved on to RUNNING."}',
    });
    expect(await act('fail', { id: first, outcome: 'FAILED' })).toMatchObject({
      status: 200,
      text: '{"done":"The run is FAILED."}',
    });
    expect(await act('cancel', { id: second })).toMatchObject({
      status: 200,
      text: '{"done":"The run is CANCELLED."}',
    });
    const again = await act('cancel', { id: second });
    expect(again.status).toBe(400);
    expect(JSON.parse(again.text)).toMatchObject({
      detail: 'A run of duck that is CANCELLED cannot become CANCELLED.',
    });
    const third = await createRun();
    await act('advance', { ms: 3_600_000 });
    expect(mock.runs.find(({ id }) => id === third)?.status).toBe('SUCCESS');
  });

  it('takes nothing that it cannot read', async () => {
    const refusals = [
      ['advance', { ms: -1 }, 400],
      ['advance', { ms: '10' }, 400],
      ['advance', [], 400],
      ['fail', { id: 'nobody' }, 400],
      ['fail', {}, 400],
      ['next-state', { id: 'nobody' }, 400],
      ['faults', { rules: [{ fault: 'nonsense' }] }, 400],
      ['faults', { rules: 'all' }, 400],
      ['constructor', {}, 404],
      ['advance', { ms: 0, x: 'x'.repeat(70_000) }, 413],
    ] as const;
    for (const [name, input, status] of refusals) expect((await act(name, input)).status, name).toBe(status);
    const text = { 'x-console-token': token, 'content-type': 'text/plain' };
    expect((await act('advance', { ms: 0 }, text)).status).toBe(415);
  });
});

describe('cancel', () => {
  it('says what cannot be canceled', async () => {
    expect(() => mock.cancel('nobody')).toThrow(new RangeError('There is no run nobody.'));
    const reply = await fetch(`${mock.urls['nclue']}/task-runs`, {
      method: 'POST',
      headers: { ...credentials, 'content-type': 'application/json' },
      body: JSON.stringify({
        name: 'a',
        task_id: 'b5e742f1-0558-465a-8485-3b7808b0e125',
        feature_id: '79eb85b5-8ec5-4e1a-8617-64a1977c8062',
        result_bucket: 'b',
        result_file_path: 'f',
      }),
    });
    expect(reply.status).toBeLessThan(300);
    const id = mock.runs[0]?.id ?? '';
    expect(() => mock.cancel(id)).toThrow('A run of nclue cannot be canceled: no status word means that.');
    expect(mock.cancel(await createRun())).toMatchObject({ status: 'CANCELLED', isTerminal: true });
  });
});

describe('the console’s events', () => {
  it('tell everything once, and then what changes', async () => {
    const id = await createRun();
    await using events = await readEvents(`${mock.consoleUrl}/events?run=${id}`);
    expect(events.response.headers.get('content-type')).toBe('text/event-stream');
    expect(events.response.headers.get('access-control-allow-origin')).toBeNull();
    const model = (await events.next('model')) as { providers: { provider: string }[] };
    expect(model.providers.map(({ provider }) => provider)).toEqual(['duck', 'nclue']);
    expect(await events.next('runs')).toMatchObject({
      order: [id],
      put: [{ id, word: 'PENDING', label: 'bikeshare' }],
      total: 1,
    });
    expect(await events.next('counts')).toEqual({ 'duck/modelRun': { PENDING: 1 } });
    expect(await events.next('requests')).toMatchObject({
      all: [{ operationId: 'triggerModelRun', status: 201 }],
    });
    mock.advance(3_000);
    expect(await events.next('runs')).toEqual({
      put: [expect.objectContaining({ id, word: 'RUNNING' })],
      matched: 1,
      total: 1,
    });
    expect(await events.next('run')).toMatchObject({
      word: 'RUNNING',
      canCancel: true,
      failures: expect.arrayContaining(['FAILED']),
    });
    mock.reset();
    expect(await events.next('runs')).toMatchObject({ order: [], total: 0 });
    expect(await events.next('run')).toBeNull();
  });

  it('show as many of thousands of runs as were asked for', async () => {
    for (let count = 0; count < 2_000; count += 1) await createRun(`project ${count}`);
    await using events = await readEvents(`${mock.consoleUrl}/events?limit=20&text=PROJECT%201`);
    const { put, matched, total } = (await events.next('runs')) as {
      put: { label: string }[];
      matched: number;
      total: number;
    };
    expect([put.length, matched, total]).toEqual([20, 1_111, 2_000]);
    expect(put[0]?.label).toBe('project 1999');
  });
});

describe('a request in the console', () => {
  it('is shown with its bodies, and without its keys', async () => {
    const secret = 'sk-very-secret';
    await fetch(`${mock.urls['duck']}/model-runs?api_key=${secret}&max_results=3`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${secret}`,
        'x-api-key': secret,
        cookie: secret,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ project_name: 'bikeshare' }),
    });
    const { number = 0, runId, body, replyBody } = mock.requests.at(-1) ?? {};
    expect(runId).toBe(mock.runs[0]?.id);
    expect(body).toEqual({ project_name: 'bikeshare' });
    expect(replyBody).toMatchObject({ id: runId, status: 'PENDING' });
    const { text } = await rawRequest(`${mock.consoleUrl}/requests/${number}`);
    expect(text).not.toContain(secret);
    const shown = JSON.parse(text) as {
      body: string;
      headers: [string, string][];
      query: [string, string][];
    };
    expect(shown.body).toBe('{\n  "project_name": "bikeshare"\n}');
    expect(shown.query).toEqual([
      ['api_key', '••••••'],
      ['max_results', '3'],
    ]);
    expect(Object.fromEntries(shown.headers)).toMatchObject({
      authorization: '••••••',
      'x-api-key': '••••••',
      'content-type': 'application/json',
    });
    expect((await rawRequest(`${mock.consoleUrl}/requests/0`)).status).toBe(404);
  });
});

describe('the API reference', () => {
  it('has an index, a page for each provider, and its spec with the mock as its server', async () => {
    const docs = `${mock.urls['nclue']}/__docs`;
    expect((await rawRequest(`${docs}/duck/`)).status).toBe(200);
    const spec = JSON.parse((await rawRequest(`${docs}/duck/openapi.json`)).text) as {
      servers: unknown;
      paths: object;
    };
    expect(spec.servers).toEqual([{ url: mock.urls['duck'], description: 'This mock server' }]);
    expect(Object.keys(spec.paths)).toContain('/model-runs');
    expect((await rawRequest(`${docs}/duck/openapi.yaml`)).text).toContain(`url: ${mock.urls['duck']}`);
    const missing = await rawRequest(`${docs}/dcuk`);
    expect(missing).toMatchObject({ status: 404, headers: { 'content-type': 'application/problem+json' } });
    expect(missing.text).toContain('There are: duck, nclue.');
  });

  it('has the renderer’s script, compressed', async () => {
    const reply = await fetch(`${mock.urls['duck']}/__docs/renderer.js`);
    expect(reply.headers.get('content-encoding')).toBe('gzip');
    expect(await reply.text()).toContain('createApiReference');
  });
});
