import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { ClientError, ConfigurationError, ResponseShapeError } from '../src/index.ts';
import { createValidation, type ValidationOf, type ValidationReport } from '../src/validation/index.ts';
import { createAcme, rejection } from './support/client.ts';
import { startServer, type TestServer } from './support/server.ts';

const zRun = z.object({
  id: z.int(),
  startedAt: z.iso.datetime().optional(),
  status: z.union([z.enum(['queued', 'done']), z.string()]).nullish(),
  results: z.record(z.string(), z.object({ score: z.number() })).optional(),
});

const validation: ValidationOf = createValidation('acme', {
  'GET /runs': { reply: zRun },
  'POST /runs': {
    body: z.object({ name: z.string().min(3), startedAt: z.iso.datetime().optional() }),
    reply: zRun,
  },
  'PUT /runs': { body: z.object({ name: z.string().optional() }), takesForms: true, reply: zRun },
  'PATCH /runs': { body: z.array(z.string()), reply: zRun },
});

let server: TestServer;
let reply: string;

beforeEach(async () => {
  reply = '{"id":1}';
  server = await startServer((_request, response) => {
    response.setHeader('x-request-id', 'req-7');
    response.end(reply);
  });
});
afterEach(() => server.close());

const strict = () => createAcme({ baseUrl: server.origin, validation: validation('strict') });

/** A client that reports, and the list of its reports. */
function reporting(): { acme: ReturnType<typeof createAcme>; reports: ValidationReport[] } {
  const reports: ValidationReport[] = [];
  const report = validation('report', (one) => reports.push(one));
  return { acme: createAcme({ baseUrl: server.origin, validation: report }), reports };
}

describe("validation('strict')", () => {
  it('rejects a reply with all that is wrong, and says the first three places', async () => {
    reply = JSON.stringify({
      id: 'secret-1',
      startedAt: 5,
      status: 7,
      results: { 'input 1': { score: '' }, b: 1 },
    });
    const error = await rejection(strict().call('GET', '/runs'));
    expect(error).toBeInstanceOf(ResponseShapeError);
    expect(error).toMatchObject({ status: 200, attempts: 1, requestId: 'req-7', isRetryable: false });
    const { issues = [], message } = error as ResponseShapeError;
    expect(issues.map(({ path }) => path)).toEqual([
      'id',
      'startedAt',
      'status',
      'results["input 1"].score',
      'results.b',
    ]);
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['invalid_type']));
    expect(message).toContain(
      `acme answered 200 to GET ${server.origin}/runs with a body that is not as specified: id (`,
    );
    expect(message).toMatch(/startedAt \(.+\), status \(.+string.+\), 2 more$/);
    expect(JSON.stringify(error)).not.toContain('secret-1');
  });

  it.each([['null'], ['[]'], ['"text"'], ['5']])('rejects %s where an object is due', async (text) => {
    reply = text;
    const error = await rejection(strict().call('GET', '/runs'));
    expect((error as ResponseShapeError).issues).toMatchObject([{ path: '', code: 'invalid_type' }]);
    expect((error as Error).message).toContain('the body (');
  });

  it('is not passed by a reply that calls itself something else', async () => {
    await server.close();
    server = await startServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' }).end('{"id":"x"}');
    });
    for (const work of [strict().call('GET', '/runs'), strict().http.GET('/runs')])
      expect(await rejection(work)).toMatchObject({ name: 'ResponseShapeError', issues: [{ path: 'id' }] });
  });

  it('rejects a body before anything is sent', async () => {
    const error = await rejection(strict().call('POST', '/runs', { body: { name: 'x' } }));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error).toMatchObject({
      option: 'body.name',
      issues: [{ path: 'name', code: 'too_small' }],
      attempts: 0,
    });
    expect((error as Error).message).toMatch(/^acme needs body\.name to be as specified \(.+\)$/);
    expect(server.seen).toEqual([]);
  });

  it('names a place in a list, and the others after it', async () => {
    const error = await rejection(strict().call('PATCH', '/runs', { body: ['a', 1, 2] }));
    expect(error).toMatchObject({ option: 'body[1]', expected: expect.stringMatching(/; also \[2\] \(/) });
  });

  it('looks at a body as JSON will hold it', async () => {
    const body = { name: 'night', startedAt: new Date(0), note: undefined };
    await strict().call('POST', '/runs', { body });
    expect(JSON.parse(String(server.seen[0]?.body))).toEqual({
      name: 'night',
      startedAt: '1970-01-01T00:00:00.000Z',
    });
  });

  it('leaves a body that JSON cannot hold to the client', async () => {
    const error = await rejection(strict().call('POST', '/runs', { body: { name: 1n } }));
    expect(error).toMatchObject({ name: 'ConfigurationError', option: 'body' });
    expect(error).not.toHaveProperty('issues');
  });

  it('refuses a form where only JSON is taken, and leaves it alone where forms are', async () => {
    const { http } = strict();
    const request = http.request as unknown as (
      method: string,
      path: string,
      init: { body: unknown },
    ) => Promise<object>;
    const error = await rejection(request('POST', '/runs', { body: new FormData() }));
    expect(error).toMatchObject({ option: 'body', issues: [{ path: '', code: 'invalid_type' }] });
    expect(await request('PUT', '/runs', { body: new FormData() })).toMatchObject({ data: { id: 1 } });
    expect(server.seen).toHaveLength(1);
  });

  it('lets words pass that an open list does not have, and operations that it does not know', async () => {
    reply = '{"id":1,"status":"parked"}';
    expect(await strict().call('GET', '/runs')).toEqual({ id: 1, status: 'parked' });
    reply = '[]';
    expect(await strict().call('GET', '/runs/{run_id}', { path: { run_id: 'r1' } })).toEqual([]);
  });
});

describe("validation('report')", () => {
  it('tells what is wrong with body and reply, and lets the call succeed', async () => {
    reply = '{"id":"1","more":true}';
    const { acme, reports } = reporting();
    expect(await acme.call('POST', '/runs', { body: { name: 5 } })).toEqual({ id: '1', more: true });
    const facts = { provider: 'acme', method: 'POST', path: '/runs', url: `${server.origin}/runs` };
    expect(reports).toMatchObject([
      { ...facts, kind: 'body', attempts: 0, issues: [{ path: 'name', code: 'invalid_type' }] },
      { ...facts, kind: 'reply', attempts: 1, status: 200, requestId: 'req-7', issues: [{ path: 'id' }] },
    ]);
    expect(server.seen).toHaveLength(1);
  });

  it('tells of words that an open list does not have', async () => {
    reply = '{"id":1,"status":"parked"}';
    const { acme, reports } = reporting();
    await acme.call('GET', '/runs');
    expect(reports).toMatchObject([{ issues: [{ path: 'status', code: 'unknown_word' }] }]);
    expect(JSON.stringify(reports)).not.toContain('parked');
  });

  it('says nothing where nothing is wrong', async () => {
    const { acme, reports } = reporting();
    reply = '{"id":1,"status":"queued","more":null,"results":{"a":{"score":1}}}';
    await acme.call('GET', '/runs');
    reply = '{"id":1,"status":null}';
    await acme.call('GET', '/runs');
    expect(reports).toEqual([]);
  });

  it('rejects the call with what the callback throws', async () => {
    reply = '{}';
    const thrown = new Error('enough');
    const report = validation('report', () => {
      throw thrown;
    });
    const { call } = createAcme({ baseUrl: server.origin, validation: report });
    expect(await rejection(call('GET', '/runs'))).toBe(thrown);
  });
});

describe('a mode that there is not', () => {
  const make = validation as unknown as (...given: unknown[]) => unknown;

  it.each([[[]], [['loose']], [['report']], [['report', 'console']], [['strict', () => {}]]])(
    '%j is refused',
    (given) => {
      const refused = (): unknown => {
        try {
          return make(...given);
        } catch (error) {
          return error;
        }
      };
      const error = refused();
      expect(ClientError.isInstance(error)).toBe(true);
      expect(error).toMatchObject({ name: 'ConfigurationError', provider: 'acme', option: 'validation' });
    },
  );
});
