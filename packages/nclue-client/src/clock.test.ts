import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ApiError, createNclueClient, type NclueClientOptions } from './index.ts';
import { sign } from './sign.ts';

const HOUR_MS = 3_600_000;
const accessKey = 'access-key-0001';
const secretKey = 'secret-key-0001';

/**
 * A gateway whose clock is so far ahead of ours, and which refuses a timestamp that is more than 5 minutes off by it; and a client
 * for it that is not paced.
 */
const gateway = (aheadMs: number, options: Partial<NclueClientOptions> = {}, latencyMs = 0) => {
  const requests: Request[] = [];
  const repeated: { delayMs: number; error: unknown }[] = [];
  const client = createNclueClient({
    accessKey,
    secretKey,
    rateLimit: false,
    hooks: { onRetry: (event) => void repeated.push(event) },
    fetch: async (request) => {
      requests.push(request);
      const serverNow = Date.now() + aheadMs;
      const offMs = serverNow - Number(request.headers.get('x-ncp-apigw-timestamp'));
      await new Promise((resolve) => setTimeout(resolve, latencyMs));
      const date = new Date(serverNow).toUTCString();
      if (Math.abs(offMs) > 300_000) {
        const error = { errorCode: '200', message: 'Authentication Failed', details: 'Invalid time.' };
        return Response.json({ error }, { status: 401, headers: { date } });
      }
      return Response.json({ index: 0, limit: 20, total: 0, runs: [] }, { headers: { date } });
    },
    ...options,
  });
  return { client, requests, repeated };
};
const timestampOf = (request: Request) => Number(request.headers.get('x-ncp-apigw-timestamp'));
const answering = (status: number, headers?: Record<string, string>) => {
  let sent = 0;
  const fetch = async () => {
    sent += 1;
    return new Response('{}', { status, ...(headers && { headers }) });
  };
  return { fetch, count: () => sent };
};
const rejection = (work: Promise<unknown>) =>
  work.then(
    () => expect.unreachable(),
    (reason: unknown) => reason,
  );

describe('a clock that is wrong', () => {
  it.each([
    ['an hour behind', HOUR_MS],
    ['an hour ahead', -HOUR_MS],
    ['6 minutes behind', 360_000],
    ['a year ahead', -8760 * HOUR_MS],
  ])('is put right from the reply, by a client that is %s, and the hook is told', async (_, aheadMs) => {
    const { client, requests, repeated } = gateway(aheadMs);
    expect(await client.listTaskRuns()).toMatchObject({ total: 0 });
    expect(requests.length).toBe(2);
    const [first, second] = requests as [Request, Request];
    expect(Math.abs(timestampOf(first) - Date.now())).toBeLessThan(5000);
    // `Date` has whole seconds.
    expect(Math.abs(timestampOf(second) - Date.now() - aheadMs)).toBeLessThan(5000);
    expect(repeated.length).toBe(1);
    expect(repeated[0]?.delayMs).toBe(0);
    expect(Math.abs(Number((repeated[0]!.error as ApiError).clockOffsetMs) - aheadMs)).toBeLessThan(5000);
    expect(repeated[0]?.error).toMatchObject({ name: 'ApiError', status: 401, attempts: 1 });
  });

  it('leads to a signature of its own for the second attempt', async () => {
    const { client, requests } = gateway(HOUR_MS);
    await client.listTaskRuns({ query: { limit: 5 } });
    const [first, second] = requests as [Request, Request];
    const signatures = [first, second].map(({ headers }) => headers.get('x-ncp-apigw-signature-v2'));
    expect(signatures[0]).not.toBe(signatures[1]);
    const lines = ['GET /api/v1/task-runs?limit=5', timestampOf(second), accessKey];
    expect(signatures[1]).toBe(await sign(secretKey, lines.join('\n')));
  });

  it('is put right once: the calls after it are right at once', async () => {
    const { client, requests, repeated } = gateway(HOUR_MS);
    await client.listTaskRuns();
    await client.listTaskRuns();
    await client.getTaskRun({ path: { run_id: 'r1' } });
    expect(requests.length).toBe(4);
    expect(repeated.length).toBe(1);
  });

  it('is put right for calls that were under way together', async () => {
    const { client, requests, repeated } = gateway(HOUR_MS, {}, 20);
    const pages = await Promise.all([client.listTaskRuns(), client.listTaskRuns(), client.listTaskRuns()]);
    expect(pages.length).toBe(3);
    expect([requests.length, repeated.length]).toEqual([6, 3]);
  });

  it('is put right for a POST too, which was refused', async () => {
    const { client, requests } = gateway(HOUR_MS);
    await client.createTaskRun({ body: { note: 'n' } as never });
    expect(requests.map(({ method }) => method)).toEqual(['POST', 'POST']);
    expect(await requests[1]?.text()).toBe('{"note":"n"}');
  });

  it('is known after a call that must not be repeated, for the next one', async () => {
    const { client, requests, repeated } = gateway(HOUR_MS, { maxRetries: 0 });
    expect(await rejection(client.listTaskRuns())).toMatchObject({ status: 401, attempts: 1 });
    expect(await client.listTaskRuns()).toMatchObject({ total: 0 });
    expect([requests.length, repeated.length]).toEqual([2, 0]);
  });

  it('of one client is not that of another', async () => {
    await gateway(HOUR_MS).client.listTaskRuns();
    const { client, requests } = gateway(0);
    await client.listTaskRuns();
    expect(requests.length).toBe(1);
  });
});

describe('a 401 for another reason', () => {
  const options = { accessKey, secretKey, rateLimit: false } as const;

  it('is an error at once where the clocks agree', async () => {
    for (const offMs of [0, 50_000, -50_000]) {
      const { fetch, count } = answering(401, { date: new Date(Date.now() + offMs).toUTCString() });
      const error = await rejection(createNclueClient({ ...options, fetch }).listTaskRuns());
      expect(error).toMatchObject({ name: 'ApiError', status: 401, attempts: 1, isRetryable: false });
      expect(count()).toBe(1);
    }
  });

  it('is an error at once where the reply has no date, or none that can be read', async () => {
    for (const headers of [undefined, { date: 'today' }]) {
      const { fetch, count } = answering(401, headers);
      await rejection(createNclueClient({ ...options, fetch }).listTaskRuns());
      expect(count()).toBe(1);
    }
  });

  it('is an error the second time, with the clock put right', async () => {
    const { fetch, count } = answering(401, { date: new Date(Date.now() + HOUR_MS).toUTCString() });
    const client = createNclueClient({ ...options, maxRetries: 9, fetch });
    expect(await rejection(client.listTaskRuns())).toMatchObject({ status: 401, attempts: 2 });
    expect(count()).toBe(2);
  });

  it.each([200, 400, 403, 404])('leaves the clock alone: %s', async (status) => {
    const { fetch, count } = answering(status, { date: new Date(Date.now() + HOUR_MS).toUTCString() });
    await createNclueClient({ ...options, fetch })
      .listTaskRuns()
      .catch(() => undefined);
    expect(count()).toBe(1);
  });
});

describe('the pace of NCLUE', () => {
  afterEach(() => void vi.useRealTimers());

  const sentAt = async (options: Partial<NclueClientOptions>, count: number) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
    const times: number[] = [];
    const startedAt = performance.now();
    const client = createNclueClient({
      accessKey,
      secretKey,
      fetch: async () => Response.json({ runs: [] }),
      // Before the signature: Web Crypto works in threads of its own, which no fake timer waits for.
      hooks: { onRequest: () => times.push(Math.round(performance.now() - startedAt)) },
      ...options,
    });
    const calls = Promise.all(Array.from({ length: count }, () => client.listTaskRuns()));
    await vi.advanceTimersByTimeAsync(count * 1000);
    vi.useRealTimers();
    await calls;
    return times;
  };

  it.each<[string, Partial<NclueClientOptions>]>([
    ['by default', {}],
    ['where it is undefined', { rateLimit: undefined }],
  ])('is a request a second %s', async (_, options) => {
    const times = await sentAt(options, 4);
    expect(times).toEqual([0, 1000, 2000, 3000]);
  });

  it('is none with false', async () => {
    expect(await sentAt({ rateLimit: false }, 20)).toEqual(Array(20).fill(0));
  });
});
