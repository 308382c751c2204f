import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createMock, type Mock, OptionError, startMockServer } from '../src/index.ts';
import { createRateLimit } from '../src/strict/create-rate-limit.ts';
import { describeKeys } from '../src/strict/describe-keys.ts';
import { credentials } from './sample-requests.ts';

interface Signing {
  method?: string;
  /** What is signed, where it is not what is sent. */
  signed?: string;
  secret?: string;
  accessKey?: string;
  timestamp?: string;
}

/** Asks NCLUE, signed. */
async function ask(mock: Mock, target: string, options: Signing = {}): Promise<Response> {
  const { method = 'GET', signed = target, secret = 'mock-secret', accessKey = 'me' } = options;
  const { timestamp = String(Date.now()) } = options;
  const message = `${method} ${signed}\n${timestamp}\n${accessKey}`;
  return mock.fetch(mock.urls['nclue'] + target, {
    method,
    headers: {
      'x-ncp-apigw-timestamp': timestamp,
      'x-ncp-iam-access-key': accessKey,
      'x-ncp-apigw-signature-v2': createHmac('sha256', secret).update(message).digest('base64'),
    },
  });
}

/** A mock for each question: the next second has another account. */
const strictMock = () => createMock({ providers: ['nclue'], strict: true, secrets: { known: 'its own' } });

describe('a strict NCLUE', () => {
  it.each([
    ['/api/v1/task-runs', {}],
    ['/api/v1/task-runs?index=0&limit=20', {}],
    ['/task-runs?limit=5', {}],
    ['/task-runs?limit=5', { signed: '/api/v1/task-runs?limit=5' }],
    ['/task-runs?limit=5&x=a%20b+c%2Fd', {}],
    ['/task-runs', { accessKey: 'known', secret: 'its own' }],
    ['/task-runs', { timestamp: String(Date.now() - 290_000) }],
  ])('takes %s, signed with %j', async (target, options) => {
    expect((await ask(await strictMock(), target, options)).status).toBe(200);
  });

  it.each([
    ['/task-runs', { secret: 'wrong' }, 'signature-v2', 'is not that of "GET /task-runs"'],
    [
      '/task-runs?limit=5',
      { signed: '/task-runs' },
      'signature-v2',
      'is not that of "GET /task-runs?limit=5"',
    ],
    ['/api/v1/task-runs', { secret: 'wrong' }, 'signature-v2', 'is not that of "GET /api/v1/task-runs"'],
    ['/task-runs', { accessKey: 'known' }, 'signature-v2', 'is not that of'],
    ['/task-runs', { timestamp: String(Date.now() - 310_000) }, 'timestamp', 's off; 300 s are allowed'],
    ['/task-runs', { timestamp: String(Date.now() + 310_000) }, 'timestamp', 's off'],
    ['/task-runs', { timestamp: String(Math.floor(Date.now() / 1000)) }, 'timestamp', 'in milliseconds'],
    ['/task-runs', { timestamp: 'now' }, 'timestamp', 'in digits'],
  ])('refuses %s, signed with %j', async (target, options, header, message) => {
    const reply = await ask(await strictMock(), target, options);
    expect(reply.status).toBe(401);
    expect(await reply.json()).toMatchObject({ error: { errorCode: '200' } });
    const [violation] = JSON.parse(reply.headers.get('sl-violations') ?? '') as Record<string, unknown>[];
    expect(violation).toMatchObject({
      location: ['request', 'header', expect.stringContaining(header)],
      message: expect.stringContaining(message),
    });
    expect(JSON.stringify(violation)).not.toMatch(/its own|mock-secret/);
  });

  it('takes one request a second from an account, whatever it asks for', async () => {
    const mock = await strictMock();
    const paths = ['/task-runs', '/task-runs/none', '/api/v1/task-runs?limit=1'];
    const statuses: number[] = [];
    for (const path of paths) statuses.push((await ask(mock, path)).status);
    expect(statuses).toEqual([200, 429, 429]);
    expect((await ask(mock, '/task-runs', { accessKey: 'other' })).status).toBe(200);
    const refused = await ask(mock, '/api/v1/task-runs');
    expect(await refused.json()).toMatchObject({ error: { errorCode: '420', message: 'Rate Limited' } });
    const keyless = await mock.fetch(`${mock.urls['nclue']}/task-runs`);
    expect(keyless.status).toBe(401);
  });

  it('is what is asked for: otherwise any signature and pace will do', async () => {
    const mock = await createMock({ providers: ['nclue'] });
    for (let count = 0; count < 3; count += 1)
      expect((await ask(mock, '/task-runs', { secret: 'wrong', timestamp: '1' })).status).toBe(200);
  });

  it('wants secrets that are not empty, and does not show them', async () => {
    const made = createMock({ strict: true, secrets: { a: 'hidden', b: '' } });
    await expect(made).rejects.toThrow(OptionError);
    await expect(made).rejects.toThrow('secrets must have a text that is not empty for each access key.');
  });

  it('has keys to paste', () => {
    expect(describeKeys(['duck', 'nclue'])).toEqual([
      'export NCLUE_ACCESS_KEY=mock-access',
      'export NCLUE_SECRET_KEY=mock-secret',
    ]);
    expect(describeKeys(['duck'])).toEqual([]);
  });
});

describe('a strict Duck', () => {
  it('takes 200 at once, counts them in its headers, and then says when to come again', async () => {
    await using server = await startMockServer({ providers: ['duck'], strict: true });
    const url = `${server.urls['duck']}/model-runs`;
    const first = await fetch(url, { headers: credentials });
    expect([first.headers.get('x-ratelimit-limit'), first.headers.get('x-ratelimit-remaining')]).toEqual([
      '200',
      '199',
    ]);
    const reset = Number(first.headers.get('x-ratelimit-reset'));
    expect(Math.abs(reset - Date.now() / 1000)).toBeLessThan(10);
    const replies = await Promise.all(
      Array.from({ length: 800 }, (_, index) =>
        // Another key does not help: it is the address that counts.
        fetch(url, { headers: { authorization: `Bearer ${index}` } }),
      ),
    );
    const refused = replies.find(({ status }) => status === 429);
    expect(refused?.headers.get('retry-after')).toBe('1');
    expect(await refused?.json()).toEqual({ code: 429, message: 'rate limit exceeded' });
    expect(replies.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(199);
  });
});

describe('createRateLimit', () => {
  it('is a bucket for each caller, which fills with time', () => {
    let now = 1_000_000;
    const count = createRateLimit({ requestsPerSecond: 100, burst: 200, per: 'address' }, () => now);
    const allowed = (caller: string, times: number) =>
      Array.from({ length: times }, () => count(caller)).filter(({ isAllowed }) => isAllowed).length;
    expect(allowed('a', 250)).toBe(200);
    expect(count('a')).toMatchObject({ remaining: 0, waitMs: 10, fullInMs: 2000, limit: 200 });
    expect(allowed('b', 1)).toBe(1);
    now += 100;
    expect(allowed('a', 50)).toBe(10);
    now += 10_000;
    expect(allowed('a', 250)).toBe(200);
  });

  it('lets a request be a little early, but holds the average', () => {
    let now = 0;
    const count = createRateLimit({ requestsPerSecond: 1, burst: 1, per: 'key', earlyMs: 250 }, () => now);
    const at = (ms: number) => {
      now = ms;
      return count('a').isAllowed;
    };
    expect([at(0), at(800), at(1600), at(1750), at(2749), at(2750), at(10_000)]).toEqual([
      true,
      true,
      false,
      true,
      false,
      true,
      true,
    ]);
  });

  it('knows 10,000 callers, and then forgets the first', () => {
    const count = createRateLimit({ requestsPerSecond: 1, burst: 1, per: 'key' }, () => 0);
    for (let caller = 0; caller <= 10_000; caller += 1) count(String(caller));
    expect(count('1').isAllowed).toBe(false);
    expect(count('0').isAllowed).toBe(true);
  });
});
