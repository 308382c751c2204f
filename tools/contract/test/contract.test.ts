import { ApiError } from '@runspec/client-core';
import { listProviders } from '@runspec/mock-server';
import { isTerminal } from '@runspec/run-status';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { askFor, exampleArguments } from '../src/call-operation.ts';
import { providers } from '../src/clients.ts';
import { Coverage } from '../src/coverage.ts';
import { listOperations, type Operation, type ReplyCase } from '../src/operations.ts';
import { replySchema } from '../src/reply-schema.ts';
import { readSpecDocument, resolvePointer } from '../src/spec-document.ts';

it('has a client for every spec', () => {
  expect(Object.keys(providers).sort()).toEqual(listProviders());
});

describe.each(Object.entries(providers))('%s on Prism', (name, provider) => {
  const document = readSpecDocument(name);
  const operations = listOperations(document);
  const coverage = new Coverage(name, operations);
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
    coverage.see(operation, reply);
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

  it('has asked for every operation × response × example', () => {
    expect(coverage.missing).toEqual([]);
  });

  afterAll(() => console.log(coverage.summary));
});

/** A Blob's text, parsed if it is JSON; anything else as it is. */
async function readable(data: unknown): Promise<unknown> {
  return data instanceof Blob ? data.text() : data;
}
