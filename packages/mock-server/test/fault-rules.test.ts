import { beforeAll, describe, expect, it } from 'vitest';
import { readFaultFlag } from '../src/faults/read-fault-flag.ts';
import { createMock, type FaultRule, type Mock, OptionError } from '../src/index.ts';
import { oneRun } from './one-run.ts';
import { credentials } from './sample-requests.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await createMock({ speed: 0 });
});

const path = '/v1/models/mental-wellness/3f0e9a52-6c1d-4b7e-9a64-5d2f8b1c7e90';
const ask = async (provider: string, target: string, of: Mock = mock) =>
  (await of.fetch(of.urls[provider] + target, { headers: credentials })).status;

describe('the fault switch of a mock', () => {
  it('plays the first rule that hits, for its place and as often as it says', async () => {
    const rules: FaultRule[] = [
      { fault: '500', provider: 'duck', times: 2 },
      { fault: '502', operationId: 'listTaskRuns' },
      { fault: '503', rate: 0 },
      { fault: '504', provider: 'duck' },
    ];
    mock.faults.set(rules);
    expect(mock.faults.rules).toEqual(rules);
    expect(await ask('duck', '/model-runs')).toBe(500);
    expect(mock.faults.rules[0]).toEqual({ ...rules[0], times: 1 });
    expect(await ask('nclue', '/api/v1/task-runs')).toBe(502);
    expect(await ask('nclue', '/task-runs/x')).toBe(404);
    expect(await ask('duck', '/nowhere')).toBe(500);
    expect(mock.faults.rules).toEqual(rules.slice(1));
    const withBase = await mock.fetch('https://nclue.apigw.ntruss.com/api/v1/task-runs/a', {
      headers: { ...credentials, prefer: 'fault=429' },
    });
    expect(await withBase.json()).toMatchObject({ error: { errorCode: '420' } });
    expect(await ask('duck', '/model-runs')).toBe(504);
    mock.faults.set([]);
    expect(await ask('duck', '/model-runs')).toBe(200);
  });

  it('is for the requests about a run, and for the addresses that belong to it', async () => {
    const send = (url: string, init?: RequestInit) => mock.fetch(url, init);
    const run = oneRun(mock, 'thymia', send);
    const id = await run.start();
    mock.faults.set([{ fault: '503', runId: id }]);
    const status = async (url: string, init: RequestInit) => (await mock.fetch(url, init)).status;
    expect(await status(run.getUrl(id), { headers: credentials })).toBe(503);
    expect(await status(run.url(`/__uploads/${id}?token=x`), { method: 'PUT', body: 'x' })).toBe(503);
    expect(await ask('thymia', path)).toBe(404);
  });

  it('writes the unknown word into every run of a list', async () => {
    mock.reset();
    mock.faults.set([{ fault: 'unknown-status', operationId: 'listModelRuns' }]);
    const run = oneRun(mock, 'duck', (url, init) => mock.fetch(url, init));
    await run.start();
    await run.start();
    const list = await mock.fetch(run.url('/model-runs'), { headers: credentials });
    const { data } = (await list.json()) as { data: { id: string; status: string }[] };
    expect(data.map(({ id, status }) => [id, status])).toEqual(
      mock.runs.map(({ id }) => [id, 'MOCK_UNKNOWN_STATUS']),
    );
    expect(mock.runs.map(({ status }) => status)).toEqual(['PENDING', 'PENDING']);
  });

  it('keeps what it was set to, and forgets what was said of runs, when the mock is reset', async () => {
    mock.faults.set([{ fault: '500', provider: 'modzy' }]);
    await oneRun(mock, 'duck', (url, init) => mock.fetch(url, init)).start({
      'x-mock-fault': 'reset;rate=0.5',
    });
    expect(mock.faults.rules[0]).toMatchObject({ fault: 'reset', rate: 0.5, provider: 'duck' });
    mock.reset();
    expect(mock.faults.rules).toEqual([{ fault: '500', provider: 'modzy' }]);
  });

  it.each([
    [{ fault: 'nothing' }, /^The fault "nothing" is none\. Known: /],
    [{ fault: '' }, /^The fault "" is none/],
    [{ fault: '600' }, /^The fault "600" is none/],
    [{ fault: 'delay=9-1' }, /has a delay of "9-1", which is none/],
    [{ fault: 'delay=2147483648' }, /has a delay of "2147483648"/],
    [{ fault: 'delay=1,delay=2' }, /has two delays/],
    [{ fault: 'reset,503' }, /has two faults that cannot both happen/],
    [{ fault: '503;after=1' }, /has the parameter "after=1", which 503 does not take/],
    [
      { fault: '503', provider: 'dcuk' },
      /^The fault "503 at dcuk" is for the provider "dcuk", which is not mocked/,
    ],
    [
      { fault: '503', operationId: 'getRuns' },
      /the operation "getRuns", which there is not\. Known: .*listModelRuns, /,
    ],
    [{ fault: '503', rate: 1.1 }, /a rate of 1\.1, not from 0 to 1/],
    [{ fault: '503', times: 0 }, /0 times, not a whole number from 1/],
  ] as [FaultRule, RegExp][])('refuses %j, in one line, and stays as it was', async (rule, message) => {
    const before = [{ fault: '500', times: 3 }];
    mock.faults.set(before);
    expect(() => mock.faults.set([rule])).toThrow(message);
    expect(() => mock.faults.set([rule])).toThrow(RangeError);
    await expect(createMock({ faults: [rule] })).rejects.toThrow(OptionError);
    expect(mock.faults.rules).toEqual(before);
    mock.faults.set([]);
  });
});

describe('a rate', () => {
  const tally = async (seed: number, faults: readonly FaultRule[]) => {
    const seeded = await createMock({ providers: ['thymia'], seed, faults });
    const hits: boolean[] = [];
    for (let count = 0; count < 400; count += 1) hits.push((await ask('thymia', path, seeded)) === 503);
    const run = oneRun(seeded, 'thymia', (url, init) => seeded.fetch(url, init));
    return { hits, id: await run.start({ prefer: 'fault=unknown-status' }) };
  };

  it('hits its share, the same ones for the same seed, and changes no run', async () => {
    const faults = [{ fault: '503', rate: 0.25 }];
    const first = await tally(7, faults);
    const share = first.hits.filter(Boolean).length;
    expect(share).toBeGreaterThan(70);
    expect(share).toBeLessThan(130);
    expect(await tally(7, faults)).toEqual(first);
    expect((await tally(8, faults)).hits).not.toEqual(first.hits);
    expect((await tally(7, [])).id).toBe(first.id);
  });
});

describe('readFaultFlag', () => {
  it.each([
    ['503', { fault: '503' }],
    ['503@5%', { fault: '503', rate: 0.05 }],
    ['nclue:reset@2x', { fault: 'reset', provider: 'nclue', times: 2 }],
    [
      'nclue.getTaskRun:429;retry-after=date:2@10%@3x',
      { fault: '429;retry-after=date:2', provider: 'nclue', operationId: 'getTaskRun', rate: 0.1, times: 3 },
    ],
    ['delay=lognormal:100:0.5,stall@0.5%', { fault: 'delay=lognormal:100:0.5,stall', rate: 0.005 }],
    ['duck:delay=lognormal:100:0.5', { fault: 'delay=lognormal:100:0.5', provider: 'duck' }],
  ])('reads %s', (text, rule) => {
    expect(readFaultFlag(text)).toEqual(rule);
  });

  it.each(['', 'duck', 'duck:', '503@', '503@5', '503@101%', '503@0x', '503@1.5x', ':503', 'a.b.c:503'])(
    'refuses "%s" in one line',
    (text) => {
      expect(() => readFaultFlag(text)).toThrow(OptionError);
      expect(() => readFaultFlag(text)).toThrow(/^.+$/);
    },
  );
});
