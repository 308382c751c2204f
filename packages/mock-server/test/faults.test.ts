import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listProviders, type MockServer, startMockServer } from '../src/index.ts';
import { oneRun, type Send } from './one-run.ts';
import { credentials } from './sample-requests.ts';

const providers = listProviders();
let server: MockServer;
beforeAll(async () => {
  server = await startMockServer({ speed: 0 });
});
afterAll(() => server.close());
beforeEach(() => {
  server.faults.set([]);
  server.reset();
});

const prefer = (fault: string) => ({ headers: { ...credentials, prefer: `fault=${fault}` } });

/** What a caller sees of a fault, on each way to the mock. */
const ways: [string, Send][] = [
  ['on a socket', (url, init) => fetch(url, init)],
  ['in process', (url, init) => server.fetch(url, init)],
];

describe.each(ways)('a fault %s', (_, send) => {
  describe.each(providers)('of %s', (provider) => {
    const get = async (fault: string, signal?: AbortSignal) => {
      const run = oneRun(server, provider, send);
      return send(run.getUrl(await run.start()), { ...prefer(fault), ...(signal ? { signal } : {}) });
    };
    const whole = async () => {
      const reply = await send(oneRun(server, provider, send).getUrl(server.runs[0]!.id), {
        headers: credentials,
      });
      return reply.text();
    };

    it('is a status, with the documented body where there is one', async () => {
      const run = oneRun(server, provider, send);
      const url = run.getUrl(await run.start());
      for (const status of [401, 404, 418, 429, 503]) {
        const reply = await send(url, prefer(`${status};retry-after=7`));
        expect(reply.status).toBe(status);
        expect(reply.headers.get('retry-after')).toBe('7');
        const body = await reply.json();
        const documented = await send(url, { headers: { ...credentials, prefer: `code=${status}` } });
        if (documented.status === status) expect(body).toEqual(await documented.json());
        else expect(body).toMatchObject({ status, detail: 'The mock server was told to answer this.' });
      }
    });

    it('is a connection that is reset before any header', async () => {
      const error = await get('reset').catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(TypeError);
      expect(error).toMatchObject({ message: 'fetch failed', cause: { code: 'ECONNRESET' } });
      expect(server.requests.at(-1)).toMatchObject({ status: 0, fault: 'reset' });
    });

    it('is half a body, and then nothing until the client goes', async () => {
      const leaving = new AbortController();
      const reply = await get('stall', leaving.signal);
      expect(reply.status).toBe(200);
      expect(reply.headers.get('content-type')).toContain('application/json');
      const reader = reply.body!.getReader();
      const { value } = await reader.read();
      const text = new TextDecoder().decode(value);
      expect((await whole()).startsWith(text)).toBe(true);
      expect(text.length).toBeLessThan(Number(reply.headers.get('content-length')));
      const rest = reader.read().then(
        () => 'came',
        (error: Error) => error.name,
      );
      expect(await Promise.race([rest, sleep(50, 'waits')])).toBe('waits');
      leaving.abort();
      expect(await rest).toBe('AbortError');
    });

    it('is half a body, and then the end of the connection', async () => {
      const reply = await get('truncate');
      expect(reply.status).toBe(200);
      const all = await whole();
      expect(reply.headers.get('content-length')).toBe(String(Buffer.byteLength(all)));
      await expect(reply.text()).rejects.toMatchObject({
        name: 'TypeError',
        message: 'terminated',
        cause: { code: 'UND_ERR_SOCKET' },
      });
    });

    it('is JSON that does not parse', async () => {
      const reply = await get('malformed');
      expect(reply.status).toBe(200);
      expect(reply.headers.get('content-type')).toContain('application/json');
      const text = await reply.text();
      expect(text.length).toBeGreaterThan(1);
      expect(() => JSON.parse(text)).toThrow(SyntaxError);
      expect((await whole()).startsWith(text)).toBe(true);
    });

    it('is a page instead of JSON', async () => {
      const reply = await get('html');
      expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect(await reply.text()).toMatch(/^<!doctype html>/);
    });

    it('is a status word that nobody knows, in a body that is otherwise right', async () => {
      const body = (await (await get('unknown-status')).json()) as Record<string, unknown>;
      const right = JSON.parse(await whole()) as Record<string, unknown>;
      expect(String(body['status']).toLowerCase()).toBe('mock_unknown_status');
      expect({ ...body, status: right['status'] }).toEqual(right);
    });

    it('is a delay, alone and with another fault', async () => {
      const start = performance.now();
      expect((await get('delay=120')).status).toBe(200);
      expect((await get('"delay=60-70,503;retry-after=date:5"')).status).toBe(503);
      await expect(get('"reset,delay=60"')).rejects.toThrow('fetch failed');
      expect(performance.now() - start).toBeGreaterThan(235);
    });

    it('creates a run only where the provider has seen the request', async () => {
      const { url, create } = oneRun(server, provider, send);
      for (const [fault, created] of [
        ['503', 0],
        ['reset', 0],
        ['html', 0],
        ['malformed', 1],
        ['truncate', 1],
        ['unknown-status', 1],
        ['stall', 1],
      ] as const) {
        server.reset();
        const leaving = new AbortController();
        const headers = { ...create.headers, prefer: `fault=${fault}` };
        const init = { method: 'POST', headers, body: create.body, signal: leaving.signal };
        await send(url(create.path), init).catch(() => {});
        expect([fault, server.runs.length]).toEqual([fault, created]);
        leaving.abort();
      }
    });
  });

  it('is chosen for a run when it is created, as often as is said', async () => {
    const run = oneRun(server, 'duck', send);
    const id = await run.start({ 'x-mock-fault': '429;retry-after=1;times=2' });
    const other = await run.start();
    expect(server.faults.rules).toEqual([
      { fault: '429;retry-after=1', times: 2, provider: 'duck', runId: id },
    ]);
    const status = async (of: string) => (await send(run.getUrl(of), { headers: credentials })).status;
    expect([await status(other), await status(id), await status(id), await status(id)]).toEqual([
      200, 429, 429, 200,
    ]);
    expect(server.faults.rules).toEqual([]);
    const wrong = await send(run.url(run.create.path), {
      method: 'POST',
      headers: { ...run.create.headers, 'x-mock-fault': '503;times=0' },
      body: run.create.body,
    });
    expect(wrong.status).toBe(400);
    expect(((await wrong.json()) as { detail: string }).detail).toBe(
      'x-mock-fault: The fault "503;times=0" has times=0; expected a whole number from 1.',
    );
    expect(server.runs).toHaveLength(2);
  });

  it('cuts a reply that has no body before its headers, after the input was taken', async () => {
    const run = oneRun(server, 'thymia', send);
    const upload = async (fault: string, signal?: AbortSignal) => {
      const created = await send(run.url(run.create.path), { ...run.create });
      const { recordingUploadUrl: url } = (await created.json()) as { recordingUploadUrl: string };
      const init = { method: 'PUT', body: 'RIFF', headers: { prefer: `fault=${fault}` } };
      return send(url, { ...init, ...(signal ? { signal } : {}) });
    };
    await expect(upload('truncate')).rejects.toThrow(TypeError);
    expect(server.runs[0]?.isWaiting).toBe(false);
    const stalled = upload('stall', AbortSignal.timeout(100));
    await expect(stalled).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(server.runs[0]?.isWaiting).toBe(false);
    await expect(upload('reset')).rejects.toThrow('fetch failed');
    expect(server.runs[0]?.isWaiting).toBe(true);
  });

  it('goes with what Prism is asked for, and is refused as Prism refuses if it cannot be read', async () => {
    const { getUrl } = oneRun(server, 'thymia', send);
    const url = getUrl('3f0e9a52-6c1d-4b7e-9a64-5d2f8b1c7e90');
    const ask = async (header: string) => {
      const reply = await send(url, { headers: { ...credentials, prefer: header } });
      return { status: reply.status, text: await reply.text() };
    };
    const running = await ask('example=RUNNING, fault=unknown-status');
    expect(JSON.parse(running.text)).toMatchObject({ status: 'MOCK_UNKNOWN_STATUS', completedAt: null });
    expect((await ask('code=404; x=1, fault=503')).status).toBe(503);
    expect((await ask('fault=503;retry-after=1, fault=code')).status).toBe(503);
    for (const [header, detail] of [
      ['fault=boom', /^The fault "boom" is none\. Known: a status from 200 to 599, .*reset, stall/],
      ['fault', /^Prefer has a fault without a name\. Known: /],
      ['fault=503;times=2', /has the parameter "times=2", which 503 does not take/],
      ['fault=delay=20,reset', /^Prefer has two faults; write them in quotes: fault="delay=20,reset…"/],
    ] as const) {
      const { status, text } = await ask(header);
      expect(status).toBe(422);
      expect(JSON.parse(text).detail).toMatch(detail);
    }
  });
});

it('ends a stalled connection when the server closes', async () => {
  const closing = await startMockServer({ providers: ['duck'], faults: [{ fault: 'stall' }] });
  const reply = await fetch(`${closing.urls['duck']}/model-runs`, { headers: credentials });
  expect(reply.status).toBe(200);
  const ended = expect(reply.text()).rejects.toThrow('terminated');
  await closing.close();
  await ended;
});

it('is played on a body that is too long to be read, too', async () => {
  await using small = await startMockServer({ providers: ['duck'], maxBodyBytes: 10 });
  const url = `${small.urls['duck']}/model-runs`;
  const post = (fault: string) =>
    fetch(url, { method: 'POST', headers: prefer(fault).headers, body: 'x'.repeat(100) });
  await expect(post('reset')).rejects.toThrow('fetch failed');
  expect((await post('503')).status).toBe(503);
  await expect((await post('truncate')).text()).rejects.toThrow('terminated');
});

it.each(['/model-runs', '/model-runs/none'])(
  'ends a stall of %s in process when its request is aborted, although nobody has kept the request',
  async (path) => {
    setFlagsFromString('--expose_gc');
    const collect = runInNewContext('gc') as () => void;
    const leaving = new AbortController();
    const headers = { ...credentials, prefer: 'fault=stall' };
    const method = path.endsWith('none') ? 'HEAD' : 'GET'; // A reply without a body stalls before its headers.
    const asking = () =>
      server.fetch(new Request(server.urls['duck'] + path, { method, headers, signal: leaving.signal }));
    const ended = asking()
      .then((reply) => reply.text())
      .then(
        () => 'came',
        (error: Error) => error.name,
      );
    for (let count = 0; count < 5; count += 1) {
      await sleep(20);
      collect();
    }
    leaving.abort();
    expect(await Promise.race([ended, sleep(2_000, 'waits')])).toBe('AbortError');
  },
);
