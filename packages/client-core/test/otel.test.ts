import { type Context, context, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { Histogram } from '@opentelemetry/sdk-metrics';
import type { ReadableSpan } from '@opentelemetry/sdk-trace-base';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTelemetryHooks } from '../src/otel/index.ts';
import { createAcme, KEY, rejection } from './support/client.ts';
import { type Seen, startServer, type TestServer } from './support/server.ts';
import { startTelemetry, type Telemetry } from './support/telemetry.ts';

type Answer = Parameters<typeof startServer>[0];

let telemetry: Telemetry;
let server: TestServer;
let answer: Answer;

beforeEach(async () => {
  telemetry = startTelemetry();
  server = await startServer((request, response) => answer(request, response));
});
afterEach(() => server.close());

const ok: Answer = (_request, response) => void response.end('{"id":1}');

/** Answers with a status each, in order, and asks to come back at once. */
const withStatuses = (...statuses: number[]): Answer => {
  return (_request, response) => {
    response.writeHead(statuses.shift() ?? 200, { 'retry-after-ms': '1', location: '/elsewhere' });
    response.end('{"id":1}');
  };
};

const acme = (options: Parameters<typeof createAcme>[0] = {}) =>
  createAcme({ baseUrl: `${server.origin}/v1`, hooks: openTelemetryHooks(), ...options });

const parentOf = (span: ReadableSpan | undefined): string | undefined => span?.parentSpanContext?.spanId;

const traceparentOf = (request: Seen | undefined): string => String(request?.headers['traceparent']);

describe('a span', () => {
  it('says what the conventions want of a request, and nothing private', async () => {
    answer = ok;
    await acme().call('GET', '/runs/{run_id}', { path: { run_id: 'a b' }, query: { token: 'private' } });
    const [span, ...others] = telemetry.spans();
    expect(others).toEqual([]);
    expect(span?.name).toBe('GET /v1/runs/{run_id}');
    expect(span?.kind).toBe(SpanKind.CLIENT);
    expect(span?.status).toEqual({ code: SpanStatusCode.UNSET });
    expect(span?.attributes).toEqual({
      'http.request.method': 'GET',
      'server.address': '127.0.0.1',
      'server.port': Number(new URL(server.origin).port),
      'url.full': `${server.origin}/v1/runs/a%20b`,
      'url.template': '/v1/runs/{run_id}',
      'http.response.status_code': 200,
    });
    expect(span?.instrumentationScope.name).toBe('@runspec/client-core');
  });

  it('is the parent of what the server does, and a child of what the caller does', async () => {
    answer = ok;
    const outer = trace.getTracer('app').startSpan('outer');
    await inside(trace.setSpan(context.active(), outer), () => acme().http.GET('/runs'));
    const [span] = telemetry.spans();
    expect(parentOf(span)).toBe(outer.spanContext().spanId);
    const { traceId, spanId } = span!.spanContext();
    expect(traceparentOf(server.seen[0])).toBe(`00-${traceId}-${spanId}-01`);
  });

  it.each([
    [404, '404'],
    [500, '500'],
    [302, '302'],
  ])('of a reply with status %i is an error of type %s', async (status, type) => {
    answer = withStatuses(status);
    await rejection(acme().call('GET', '/runs'));
    const [span] = telemetry.spans();
    expect(span?.status).toEqual({ code: SpanStatusCode.ERROR });
    expect(span?.attributes).toMatchObject({ 'http.response.status_code': status, 'error.type': type });
  });

  it('has the default port of the scheme, and an IPv6 address without brackets', async () => {
    const fetch = async () => Response.json({ id: 1 });
    for (const baseUrl of ['https://api.acme.test', 'http://[::1]', 'https://[2001:db8::1]:8443'])
      await acme({ baseUrl, fetch }).call('GET', '/runs');
    expect(
      telemetry.spans().map(({ attributes }) => [attributes['server.address'], attributes['server.port']]),
    ).toEqual([
      ['api.acme.test', 443],
      ['::1', 80],
      ['2001:db8::1', 8443],
    ]);
  });

  it('of a method that the conventions do not know has `_OTHER` and the method', async () => {
    answer = ok;
    await acme().http.request('PURGE' as 'get', '/runs');
    const [span] = telemetry.spans();
    expect(span?.name).toBe('HTTP /v1/runs');
    expect(span?.attributes).toMatchObject({
      'http.request.method': '_OTHER',
      'http.request.method_original': 'PURGE',
    });
  });

  it('goes to the tracer that is given', async () => {
    answer = ok;
    const hooks = openTelemetryHooks({ tracer: trace.getTracer('given') });
    await acme({ hooks }).call('GET', '/runs');
    expect(telemetry.spans().map(({ instrumentationScope }) => instrumentationScope.name)).toEqual(['given']);
  });
});

describe('the attempts of a call', () => {
  it('are siblings, each with its own traceparent, the repeated ones with their number', async () => {
    answer = withStatuses(503, 500, 200);
    const outer = trace.getTracer('app').startSpan('outer');
    await inside(trace.setSpan(context.active(), outer), () => acme({ maxRetries: 2 }).call('GET', '/runs'));
    const spans = telemetry.spans();
    expect(spans.map(({ attributes }) => attributes['http.request.resend_count'])).toEqual([undefined, 1, 2]);
    expect(spans.map(({ attributes }) => attributes['http.response.status_code'])).toEqual([503, 500, 200]);
    expect(spans.map(({ attributes }) => attributes['error.type'])).toEqual(['503', '500', undefined]);
    expect(new Set(spans.map(parentOf))).toEqual(new Set([outer.spanContext().spanId]));
    expect(server.seen.map((seen) => traceparentOf(seen).split('-')[2])).toEqual(
      spans.map((span) => span.spanContext().spanId),
    );
  });

  it('of several calls at once are told apart', async () => {
    answer = ({ url }, response) => {
      const isSlow = url.endsWith('slow');
      setTimeout(() => response.writeHead(isSlow ? 404 : 200).end('{"id":1}'), isSlow ? 60 : 1);
    };
    const { call } = acme();
    await Promise.allSettled(
      ['slow', 'fast'].map((run_id) => call('GET', '/runs/{run_id}', { path: { run_id } })),
    );
    const found = telemetry
      .spans()
      .map(({ attributes }) => `${attributes['url.full']} ${attributes['http.response.status_code']}`);
    expect(found.sort()).toEqual([`${server.origin}/v1/runs/fast 200`, `${server.origin}/v1/runs/slow 404`]);
  });

  it('are not confused by a reply that comes when the next one is under way', async () => {
    // Some wrappers of `fetch` do not look at the signal. The first reply comes while the second is waited for.
    let answerFirst: (reply: Response) => void = () => {};
    const first = new Promise<Response>((resolve) => {
      answerFirst = resolve;
    });
    let requests = 0;
    const fetch = async () => {
      requests += 1;
      if (requests === 1) return first;
      answerFirst(Response.json({}, { status: 500 }));
      await new Promise((resolve) => setTimeout(resolve, 20));
      return Response.json({ id: 1 });
    };
    await acme({ fetch, attemptTimeoutMs: 200, maxRetries: 1 }).call('GET', '/runs');
    const spans = telemetry.spans();
    expect(spans.map(({ attributes }) => attributes['error.type'])).toEqual(['TimeoutError', undefined]);
    expect(spans.map(({ attributes }) => attributes['http.response.status_code'])).toEqual([undefined, 200]);
  });
});

describe('an attempt without a reply', () => {
  const failure = async (): Promise<ReadableSpan> => {
    const [span, ...others] = telemetry.spans();
    expect(others).toEqual([]);
    expect(span?.status.code).toBe(SpanStatusCode.ERROR);
    expect(span?.attributes).not.toHaveProperty('http.response.status_code');
    expect(JSON.stringify([span?.attributes, span?.status])).not.toContain(KEY);
    return span!;
  };

  it('has the code of a connection that was refused', async () => {
    const { origin } = server;
    await server.close();
    server = await startServer(ok);
    const error = await rejection(acme({ baseUrl: origin }).call('GET', '/runs'));
    const span = await failure();
    expect(span.attributes['error.type']).toBe('ECONNREFUSED');
    expect(span.status.message).toBe((error as Error).message);
  });

  it('has the code of a connection that broke', async () => {
    answer = (_request, response) => void response.socket?.destroy();
    const error = await rejection(acme().call('GET', '/runs'));
    const span = await failure();
    expect(span.attributes['error.type']).toBe((error as { code?: string }).code);
    expect(span.attributes['error.type']).toMatch(/^(UND_ERR_SOCKET|ECONNRESET)$/);
  });

  it('is a TimeoutError when its time is over', async () => {
    answer = () => {};
    await rejection(acme({ attemptTimeoutMs: 30 }).call('GET', '/runs'));
    expect((await failure()).attributes['error.type']).toBe('TimeoutError');
  });

  it.each([
    ['AbortError', undefined],
    ['TypeError', new TypeError('private')],
    ['_OTHER', 'private'],
  ])('is %s when the caller gives it up, without the reason', async (type, reason) => {
    answer = () => {};
    const controller = new AbortController();
    setTimeout(() => controller.abort(reason), 30);
    await rejection(acme().call('GET', '/runs', { signal: controller.signal }));
    const { attributes, status } = await failure();
    expect(attributes['error.type']).toBe(type);
    expect(status.message).toBe(undefined);
  });

  it('has no span when nothing was sent', async () => {
    await rejection(acme().call('GET', '/runs/{run_id}', { path: { run_id: '..' } }));
    await rejection(acme().call('GET', '/runs', { signal: AbortSignal.abort() }));
    expect(telemetry.spans()).toEqual([]);
  });
});

describe('http.client.request.duration', () => {
  it('has a measurement of each attempt, in seconds, without what only one request has', async () => {
    const hooks = openTelemetryHooks();
    answer = withStatuses(500, 200);
    await acme({ maxRetries: 1, hooks }).call('GET', '/runs/{run_id}', { path: { run_id: 'r1' } });
    const [metric, ...others] = await telemetry.metrics();
    expect(others).toEqual([]);
    expect(metric?.descriptor).toMatchObject({ name: 'http.client.request.duration', unit: 's' });
    const common = {
      'http.request.method': 'GET',
      'server.address': '127.0.0.1',
      'server.port': Number(new URL(server.origin).port),
      'url.template': '/v1/runs/{run_id}',
    };
    expect(metric?.dataPoints.map(({ attributes }) => attributes)).toEqual([
      { ...common, 'http.response.status_code': 500, 'error.type': '500' },
      { ...common, 'http.response.status_code': 200 },
    ]);
    const values = (metric?.dataPoints ?? []).map(({ value }) => value as Histogram);
    expect(values.map(({ count }) => count)).toEqual([1, 1]);
    for (const { sum = 0 } of values) expect(sum > 0 && sum < 5).toBe(true);
    expect(values[0]?.buckets.boundaries).toEqual([
      0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10,
    ]);
  });
});

/** Runs work with a context that is the active one. */
function inside(active: Context, work: () => Promise<unknown>): Promise<unknown> {
  return context.with(active, work);
}
