import { ApiError } from '@runspec/client-core';
import { listProviders } from '@runspec/mock-server';
import { isTerminal } from '@runspec/run-status';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { askFor, exampleArguments, type MethodArguments } from '../src/call-operation.ts';
import { providers } from '../src/clients.ts';
import { Coverage } from '../src/coverage.ts';
import { expectedCases } from '../src/expected-cases.ts';
import { listOperations, type Operation, type ReplyCase } from '../src/operations.ts';
import { replySchema } from '../src/reply-schema.ts';
import { expectBody, expectParameter, Recorder } from '../src/sent-request.ts';
import { readSpecDocument, resolvePointer } from '../src/spec-document.ts';

it('has a client for every spec', () => {
  expect(Object.keys(providers).sort()).toEqual(listProviders());
});

/** Parameters that openapi-fetch cannot write: lists inside an object. What is sent instead is written by the caller. */
const unwritable = ['happyrobot listRuns node_output_filters'];

const writeListsInObjects = (query: Record<string, Record<string, string[]>>): string =>
  Object.entries(query)
    .flatMap(([name, lists]) =>
      Object.entries(lists).flatMap(([key, items]) => items.map((item) => [`${name}[${key}]`, item])),
    )
    .map(([name, item]) => `${encodeURIComponent(name!)}=${encodeURIComponent(item!)}`)
    .join('&');

const formOf = (parts: object): FormData => {
  const form = new FormData();
  for (const [name, part] of Object.entries(parts)) form.append(name, part as string | Blob);
  return form;
};

it('sends no request example by another way than its method, but one that no method has', () => {
  const others = Object.keys(providers).flatMap((name) =>
    listOperations(readSpecDocument(name)).flatMap(({ id, bodies }) =>
      bodies.filter(({ through }) => through === 'http').map(({ mediaType }) => `${name} ${id} ${mediaType}`),
    ),
  );
  expect(others).toEqual(['happyrobot triggerWorkflowRun multipart/form-data']);
});

describe.each(Object.entries(providers))('%s on Prism', (name, provider) => {
  const document = readSpecDocument(name);
  const operations = listOperations(document);
  const coverage = new Coverage(name, expectedCases(document));
  const client = provider.create({ baseUrl: inject('mockUrls')[name]! });
  const cases = operations.flatMap((operation) => operation.replies.map((reply) => ({ operation, reply })));

  const call = (operation: Operation, reply: ReplyCase): Promise<unknown> => {
    const { headers, ...given } = exampleArguments(operation);
    return client[operation.id]!({ ...given, headers: { ...headers, ...askFor(reply) } });
  };

  it.each(
    cases.map(
      ({ operation, reply }) =>
        [`${operation.id} ${reply.status} ${reply.name ?? ''}`, operation, reply] as const,
    ),
  )('%s', async (_title, operation, reply) => {
    if (reply.status < 300) await checkSuccess(operation, reply);
    else await checkError(operation, reply);
    coverage.seeReply(operation, reply);
  });

  const recorder = new Recorder();
  const recorded = provider.create({ baseUrl: inject('mockUrls')[name]!, fetch: recorder.fetch });

  const bodies = operations.flatMap((operation) =>
    operation.bodies.map(
      (body) => [`${operation.id} ${body.mediaType} ${body.name}`, operation, body] as const,
    ),
  );
  it.each(bodies)('accepts the request %s', async (_title, operation, body) => {
    const given = exampleArguments(operation, { body });
    if (body.through === 'method') await recorded[operation.id]!(given);
    else await sendThroughHttp(operation, { ...given, body: formOf(given.body as object) });
    await expectBody(recorder.last, body);
    coverage.seeRequest(operation, body);
  });

  async function sendThroughHttp(operation: Operation, given: MethodArguments, more = {}): Promise<void> {
    const { body, headers: header, ...place } = given;
    const init = { params: { ...place, header }, ...(body === undefined ? {} : { body }), ...more };
    const { error, response } = await recorded.http.request(operation.verb, operation.path, init);
    expect(error).toBeUndefined();
    expect(response.ok).toBe(true);
  }

  const parameters = operations.flatMap((operation) =>
    operation.parameters.map(
      (parameter) => [`${operation.id} ${parameter.in} ${parameter.name}`, operation, parameter] as const,
    ),
  );
  it.each(parameters)('accepts the parameter %s', async (_title, operation, parameter) => {
    const given = exampleArguments(operation, { parameter });
    if (unwritable.includes(`${name} ${operation.id} ${parameter.name}`)) {
      await expect(recorded[operation.id]!(given)).rejects.toThrow(/Deeply-nested/);
      await sendThroughHttp(operation, given, { querySerializer: writeListsInObjects });
    } else await recorded[operation.id]!(given);
    expectParameter(recorder.last, operation.path, parameter);
    coverage.seeParameter(operation, parameter);
  });

  async function checkSuccess(operation: Operation, reply: ReplyCase): Promise<void> {
    const data = await call(operation, reply);
    if (reply.mediaType === undefined) {
      expect(data).toBeUndefined();
      return;
    }
    expect(await readable(data)).toEqual(reply.value);
    if (!reply.mediaType.includes('json')) return;
    expect(replySchema(provider.schemas, operation.id)?.safeParse(data)).toMatchObject({ success: true });
    const lifecycle = document['x-run-lifecycle'][operation.kind]!;
    if (operation.role === 'get') checkRun(operation, data, resolvePointer(data, lifecycle.status) as string);
  }

  function checkRun(operation: Operation, data: unknown, word: string): void {
    const lifecycle = document['x-run-lifecycle'][operation.kind]!;
    const { map, states, refine = (state) => state } = provider.mappings[operation.kind]!;
    const run = map(data as never);
    expect(run).toMatchObject({
      provider: name,
      id: resolvePointer(data, lifecycle.id),
      providerStatus: word,
      state: refine(states[word]!, data),
      raw: data,
    });
    expect(isTerminal(run)).toBe(lifecycle.transitions[word]?.length === 0);
    expect(run.error !== undefined).toBe(run.state === 'failed');
    expect(JSON.parse(JSON.stringify(run))).toEqual(run);
  }

  async function checkError(operation: Operation, reply: ReplyCase): Promise<void> {
    const error = await call(operation, reply).then(
      () => expect.fail('the method did not reject'),
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      provider: name,
      status: reply.status,
      method: operation.verb.toUpperCase(),
      isRetryable: reply.status === 408 || reply.status === 429 || reply.status >= 500,
    });
    if (reply.mediaType !== undefined) expect((error as ApiError).body).toEqual(reply.value);
  }

  it('has a state for each word of its lifecycles, terminal where the machine ends', () => {
    for (const [kind, lifecycle] of Object.entries(document['x-run-lifecycle'])) {
      const { states } = provider.mappings[kind]!;
      expect(Object.keys(states).sort()).toEqual(Object.keys(lifecycle.transitions).sort());
      for (const [word, next] of Object.entries(lifecycle.transitions)) {
        expect(isTerminal(states[word]!), word).toBe(next.length === 0);
      }
    }
  });

  it('has seen every operation × response × example, and sent every request example and every parameter', () => {
    expect(coverage.missing).toEqual([]);
    expect(coverage.surplus).toEqual([]);
  });

  afterAll(() => console.log(coverage.summary));
});

/** A Blob's text, parsed if it is JSON; anything else as it is. */
async function readable(data: unknown): Promise<unknown> {
  return data instanceof Blob ? data.text() : data;
}
