import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { oldestNode, refuseOldNode } from '../src/cli/refuse-old-node.ts';
import { describeInput } from '../src/console/describe-input.ts';
import { firstCalls } from '../src/console/first-calls.ts';
import {
  type AnsweredRequest,
  createMock,
  OptionError,
  specFile,
  startMockServer,
  UnknownProviderError,
} from '../src/index.ts';
import { readProviderSpec } from '../src/spec/read-provider-spec.ts';
import { readEvents } from './event-reader.ts';
import { rawRequest } from './raw-request.ts';
import { credentials } from './sample-requests.ts';

const source = join(import.meta.dirname, '../src');
const specOf = (provider: string) => readProviderSpec(provider, readFileSync(specFile(provider), 'utf8'));

describe('mock.url', () => {
  it('is the address of a provider, and throws for one that was not started', async () => {
    const mock = await createMock({ providers: ['duck', 'nclue'] });
    expect(mock.url('duck')).toBe(mock.urls['duck']);
    expect(() => mock.url('thymia')).toThrow(UnknownProviderError);
    expect(() => mock.url('thymia')).toThrow(/^No mock of "thymia" was started\. Started: duck, nclue\.$/);
    expect(() => mock.url('dukc')).toThrow('Started: duck, nclue. Did you mean duck?');
    expect(() => mock.url('constructor')).toThrow(UnknownProviderError);
  });
});

describe('refuseOldNode', () => {
  it.each(['20.19.2', '22.12.0', '24.9.0', '24.17.9'])('refuses %s in one line', (version) => {
    expect(refuseOldNode(version)).toBe(`runspec-mock needs Node 24.18 or newer; this is v${version}.`);
  });

  it.each(['24.18.0', '24.20.1', '25.0.0'])('takes %s', (version) => {
    expect(refuseOldNode(version)).toBeUndefined();
  });

  it('says what the package says, and is all that is loaded before it', () => {
    const { engines } = JSON.parse(readFileSync(join(source, '../package.json'), 'utf8')) as {
      engines: { node: string };
    };
    expect(engines.node).toBe(`>=${oldestNode}`);
    const imports = (file: string) => readFileSync(join(source, file), 'utf8').match(/^import\b.*/gm);
    expect(imports('main.ts')).toEqual(["import { refuseOldNode } from './cli/refuse-old-node.ts';"]);
    expect(imports('cli/refuse-old-node.ts')).toBeNull();
  });
});

describe('first calls', () => {
  it('use the keys that a strict mock takes, and no curl that it refuses', () => {
    const strict = firstCalls(specOf('nclue'), 'http://x', true);
    expect(strict?.client).toContain(
      "accessKey: 'mock-access', secretKey: 'mock-secret', baseUrl: 'http://x'",
    );
    expect(strict?.curl).toMatch(/^# .*the client signs\.$/);
    expect(firstCalls(specOf('nclue'), 'http://x', false)?.curl).toMatch(/^curl -X POST /);
    expect(firstCalls(specOf('duck'), 'http://x', true)?.curl).toMatch(/^curl -X POST /);
  });

  it('are those of a strict mock in its console', async () => {
    await using server = await startMockServer({ providers: ['nclue'], strict: true });
    await using events = await readEvents(`${server.consoleUrl}/events`);
    expect(await events.next('model')).toMatchObject({
      providers: [
        { first: { curl: expect.stringMatching(/^#/), client: expect.stringContaining('mock-secret') } },
      ],
    });
  });

  it.each([
    ['duck', 'token'],
    ['thymia', 'apiKey'],
    ['modzy', 'apiKey'],
    ['happyrobot', 'apiKey'],
  ])('give the client of %s its %s', (provider, name) => {
    expect(firstCalls(specOf(provider), 'http://x', false)?.client).toContain(`({ ${name}: 'any.key', `);
  });
});

describe('describeInput', () => {
  it.each([
    ['thymia', 'modelRun', 'PUT it to the recordingUploadUrl of the reply that created the run'],
    ['modzy', 'job', expect.stringMatching(/^POST \S+\/close \(closeJob\) says that all of it is there$/)],
    ['duck', 'modelRun', undefined],
  ])('says how a run of %s gets what it waits for', (provider, kind, said) => {
    expect(describeInput(specOf(provider), kind)).toEqual(said);
  });
});

describe('faults', () => {
  it('can be texts, from the start and later; what is wrong leaves them as they are', async () => {
    const mock = await createMock({ providers: ['duck'], faults: ['503'] });
    const status = async () =>
      (await mock.fetch(`${mock.url('duck')}/model-runs`, { headers: credentials })).status;
    expect(await status()).toBe(503);
    mock.faults.set(['500']);
    expect(await status()).toBe(500);
    for (const wrong of ['reset', [{ falt: 'reset' }], undefined])
      expect(() => mock.faults.set(wrong as never)).toThrow(OptionError);
    expect(mock.faults.rules).toEqual([{ fault: '500' }]);
  });
});

describe('onRequest', () => {
  it('is told how long a reply was held back, by latency and fault, and which fault it was', async () => {
    const told: AnsweredRequest[] = [];
    const onRequest = (request: AnsweredRequest) => told.push(request);
    const mock = await createMock({
      providers: ['duck'],
      latencyMs: '40-60',
      faults: ['delay=100,503'],
      onRequest,
    });
    const startMs = performance.now();
    await mock.fetch(`${mock.url('duck')}/model-runs`, { headers: credentials });
    const tookMs = performance.now() - startMs;
    const [{ heldBackMs, durationMs, fault } = { heldBackMs: 0, durationMs: 0 }] = told;
    expect(fault).toBe('delay=100,503');
    expect(heldBackMs).toBeGreaterThanOrEqual(140);
    expect(heldBackMs).toBeLessThanOrEqual(160);
    expect(tookMs).toBeGreaterThanOrEqual(heldBackMs + durationMs - 2); // A timer may be a little early.
  });
});

describe('fail', () => {
  it('lists the ways in which a run can end', async () => {
    const mock = await createMock({ providers: ['duck'], speed: 0 });
    const headers = { ...credentials, 'content-type': 'application/json' };
    const body = '{"project_name":"bikeshare"}';
    await mock.fetch(`${mock.url('duck')}/model-runs`, { method: 'POST', headers, body });
    const id = mock.runs[0]?.id ?? '';
    const fail = () => mock.fail(id, 'explode');
    expect(fail).toThrow(/^"explode" is no way for a run of duck to end early\. Ways: .*\bFAILED\b.*\.$/);
    expect(fail).not.toThrow(/SUCCESS|RUNNING|PENDING/);
  });
});

describe('the bare address of a server', () => {
  const accept = 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8';

  it('leads a browser to the console, and nobody else', async () => {
    await using server = await startMockServer({ providers: ['duck'] });
    const browser = await fetch(`${server.url('duck')}/`, { headers: { accept }, redirect: 'manual' });
    expect([browser.status, browser.headers.get('location')]).toEqual([302, '/__console']);
    const page = await fetch(`${server.url('duck')}/`, { headers: { accept } });
    expect(await page.text()).toContain('<title>Mock console</title>');
    expect((await rawRequest(`${server.url('duck')}/`)).status).toBe(404);
    const post = await fetch(`${server.url('duck')}/`, {
      method: 'POST',
      headers: { accept },
      redirect: 'manual',
    });
    expect(post.status).toBe(404);
  });

  it('is the spec’s where that has it', async () => {
    const file = join(import.meta.dirname, 'fixtures/root.openapi.yaml');
    await using server = await startMockServer({ specs: [{ provider: 'root', file }] });
    const reply = await fetch(`${server.url('root')}/`, { headers: { accept }, redirect: 'manual' });
    expect(reply.status).toBe(200);
  });
});
