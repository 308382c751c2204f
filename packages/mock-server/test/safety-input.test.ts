import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { exchange, head, type SafetyServer, startSafetyServer, statuses } from './safety-server.ts';
import { credentials, readSpec, sampleRequests } from './sample-requests.ts';

const close = 'Connection: close\r\n';
/** 431: two ids of 8 KB are more than Node takes as the head of a request. */
const refusals = [400, 404, 405, 415, 422, 431];
const json = { ...credentials, 'content-type': 'application/json' };

describe('a mock server, asked for nonsense', () => {
  let server: SafetyServer;
  let first: number;

  beforeAll(async () => {
    server = await startSafetyServer();
    first = (await server.held()).heldBytes;
  }, 60_000);
  afterAll(() => server[Symbol.asyncDispose]());

  /** Every provider answers as if nothing had been, and nothing much is left of what was sent. */
  afterEach(async () => {
    for (const url of Object.values(server.urls))
      expect((await fetch(`${url}/no-such-path`, { headers: credentials })).status).toBe(404);
    const list = await fetch(`${server.urls['duck']}/model-runs`, { headers: credentials });
    expect(await list.json()).toHaveProperty('data');
    expect((await server.held()).heldBytes - first).toBeLessThan(64 * 1024 * 1024);
  });

  const ids = {
    'a path out of the folder': '../../../../etc/passwd',
    'encoded slashes': '..%2f..%2f..%2fetc%2fpasswd',
    'encoded backslashes': '..%5c..%5cwindows',
    'encoded dots': '%2e%2e',
    NUL: '%00',
    'a line break': '%0d%0aset-cookie:%20a=b',
    __proto__: '__proto__',
    constructor: 'constructor',
    toString: 'toString',
    hasOwnProperty: 'hasOwnProperty',
    '8 KB': 'x'.repeat(8_192),
    '8 KB of escapes': '%41'.repeat(2_700),
    'an unpaired surrogate': '%ed%a0%80',
    'right to left': encodeURIComponent('\u202e\u{1f600}日本'),
    'an escape that is none': '%zz',
    'half an escape': '%e2%82',
    'a regular expression': '(a+)+$'.repeat(50),
    'a template': '{runId}',
    markup: encodeURIComponent('<script>alert(1)</script>'),
  };

  it.each(Object.entries(ids))('finds no run where the id is %s', async (_name, id) => {
    for (const provider of Object.keys(server.urls)) {
      const spec = readSpec(provider);
      for (const { method, template, role } of spec.operations) {
        if (!['get', 'cancel', 'delete', 'results', 'input'].includes(role ?? '')) continue;
        if (!template.includes('{')) continue;
        const said = await exchange(
          server.urls[provider]!,
          head(`${method} ${template.replaceAll(/\{[^}]+\}/g, id)}`, close),
        );
        const [status] = statuses(said);
        expect({ provider, method, template, status }).toEqual({
          ...{ provider, method, template },
          // A path that leads out of it leads to another operation; a workflow that nobody knows has nothing to cancel.
          status: expect.toBeOneOf(
            id.startsWith('..') || template.endsWith('/cancel-runs') ? [200, ...refusals] : refusals,
          ),
        });
        expect(said.toLowerCase()).not.toContain('\r\nset-cookie');
        expect(said).not.toContain('root:');
      }
    }
  });

  const deep = (count: number, start: string, end: string): string =>
    `${start.repeat(count)}1${end.repeat(count)}`;
  const bodies: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>> = {
    'arrays in arrays, 100,000 deep': deep(100_000, '[', ']'),
    'objects in objects, 100,000 deep': deep(100_000, '{"a":', '}'),
    'a huge number': `{"number":1${'0'.repeat(100_000)},"other":1e999999,"another":-0.${'0'.repeat(10_000)}1}`,
    'the same name many times': `{${'"project_name":"a",'.repeat(10_000)}"project_name":"b"}`,
    'names of prototypes': '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}',
    'bytes that are no UTF-8': new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0xc0, 0x80, 0x22, 0x3a, 0x31, 0x7d]),
    'a mark and an unpaired surrogate': '\ufeff{"a":"\\ud800"}',
    'a million elements': `[${'1,'.repeat(1_000_000)}1]`,
    'twenty thousand names': `{${Array.from({ length: 20_000 }, (_, index) => `"n${index}":1`).join()}}`,
    'a text of two megabytes': `{"project_name":"${'x'.repeat(2_000_000)}"}`,
    nothing: '',
    'white space': ' '.repeat(1_000_000),
  };
  const types = [
    'application/json',
    'text/plain',
    'multipart/form-data',
    'application/json; charset=nonsense',
    '/',
  ];

  it.each(Object.entries(bodies))(
    'answers a body that is %s',
    async (_name, body) => {
      for (const provider of Object.keys(server.urls)) {
        const spec = readSpec(provider);
        for (const operation of spec.operations) {
          if (operation.role !== 'create') continue;
          const { path } = sampleRequests(spec, operation)[0]!;
          for (const type of types) {
            const reply = await fetch(server.urls[provider] + path, {
              method: 'POST',
              headers: { ...credentials, 'content-type': type },
              body,
            });
            await reply.text();
            expect({ provider, path, type, status: reply.status }).toEqual({
              ...{ provider, path, type },
              status: expect.toBeOneOf([200, 201, 202, 400, 413, 415, 422]),
            });
          }
        }
      }
    },
    120_000,
  );

  it('keeps what is deep in an input that may be anything, or refuses it', async () => {
    const url = server.urls['happyrobot']!;
    const spec = readSpec('happyrobot');
    for (const operation of spec.operations.filter(({ role }) => role === 'create')) {
      const sample = sampleRequests(spec, operation)[0]!;
      for (const count of [1_000, 20_000]) {
        const payload = JSON.stringify({ ...JSON.parse(sample.body!), payload: 'HERE' });
        const body = payload.replace('"HERE"', `{"deep":${deep(count, '[', ']')}}`);
        const created = await fetch(url + sample.path, { method: 'POST', headers: json, body });
        expect(created.status).toBeLessThan(500);
        const list = await fetch(`${url}/v1/runs`, { headers: credentials });
        expect(list.status).toBe(200);
        await list.text();
      }
    }
  }, 60_000);

  it('changes no prototype', async () => {
    const body = '{"project_name":"a","__proto__":{"polluted":"yes"}}';
    for (const path of ['/model-runs', '/model-runs/__proto__/cancel'])
      await fetch(server.urls['duck'] + path, { method: 'POST', headers: json, body });
    const reply = await fetch(`${server.urls['duck']}/model-runs`, { headers: credentials });
    expect(await reply.text()).not.toContain('polluted');
  });

  it('forgets all but the last of many requests that are all different', async () => {
    const { heldBytes } = await server.held();
    const long = 'x'.repeat(7_000);
    const url = server.urls['duck']!;
    for (let round = 0; round < 70; round += 1) {
      const asked = Array.from({ length: 300 }, (_, index) =>
        head(`GET /${long}${round}-${index}?a=${long}`),
      );
      const said = await exchange(url, asked.join(''), head('GET /model-runs', close));
      expect(statuses(said)).toHaveLength(301);
    }
    const held = await server.held();
    expect(held.logged).toBe(10_000);
    expect(held.heldBytes - heldBytes).toBeLessThan(64 * 1024 * 1024);
  }, 120_000);
});
