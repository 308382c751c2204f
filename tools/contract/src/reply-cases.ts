import { ApiError } from '@runspec/client-core';
import { isTerminal } from '@runspec/run-status';
import { askFor, exampleArguments } from './call-operation.ts';
import { ContractError, checkEqual, checkMembers, rejection } from './check-equal.ts';
import { type ContractCase, type ProviderUnderTest, singleAttempt } from './contract-case.ts';
import type { Coverage } from './coverage.ts';
import type { Operation, ReplyCase } from './operations.ts';
import { replySchema } from './reply-schema.ts';
import { resolvePointer } from './spec-document.ts';

/** A case for each documented response and named example: what the client makes of it. */
export function replyCases(tested: ProviderUnderTest, coverage: Coverage): ContractCase[] {
  const client = tested.provider.create({ baseUrl: tested.baseUrl, ...singleAttempt });

  const call = (operation: Operation, reply: ReplyCase): Promise<unknown> => {
    const { headers, ...given } = exampleArguments(operation);
    const method = client[operation.id];
    if (!method) throw new ContractError(`the client's ${operation.id}`, method, 'a method');
    return method({ ...given, headers: { ...headers, ...askFor(reply) } });
  };

  return tested.operations.flatMap((operation) =>
    operation.replies.map((reply) => ({
      title: `${operation.id} ${reply.status} ${reply.name ?? ''}`.trim(),
      run: async () => {
        if (reply.status < 300) await checkSuccess(tested, operation, reply, await call(operation, reply));
        else checkError(tested, operation, reply, await rejection(call(operation, reply)));
        coverage.seeReply(operation, reply);
      },
    })),
  );
}

async function checkSuccess(
  tested: ProviderUnderTest,
  operation: Operation,
  reply: ReplyCase,
  data: unknown,
): Promise<void> {
  if (reply.mediaType === undefined) {
    checkEqual('reply', data, undefined);
    return;
  }
  checkEqual('reply', data instanceof Blob ? await data.text() : data, reply.value);
  if (!reply.mediaType.includes('json')) return;
  const parsed = replySchema(tested.provider.schemas, operation.id)?.safeParse(data);
  checkEqual('issues of the zod schema', parsed?.success ? [] : (parsed?.error.issues ?? 'no schema'), []);
  if (operation.role === 'get') checkRun(tested, operation, data);
}

function checkRun(
  { name, provider, lifecycles }: ProviderUnderTest,
  { kind }: Operation,
  data: unknown,
): void {
  const lifecycle = lifecycles[kind];
  const mapping = provider.mappings[kind];
  if (!lifecycle || !mapping) throw new ContractError(`the mapper of ${kind}`, mapping, 'one');
  const { map, states, refine = (state) => state } = mapping;
  const word = resolvePointer(data, lifecycle.status) as string;
  const run = map(data as never);
  const state = states[word];
  if (state === undefined) throw new ContractError(`the state of ${word}`, state, 'one');
  checkMembers('run', run, {
    provider: name,
    id: resolvePointer(data, lifecycle.id),
    providerStatus: word,
    state: refine(state, data),
    raw: data,
  });
  checkEqual('isTerminal', isTerminal(run), lifecycle.transitions[word]?.length === 0);
  checkEqual('whether it has an error', run.error !== undefined, run.state === 'failed');
  checkEqual('run as JSON', JSON.parse(JSON.stringify(run)), run);
}

function checkError(tested: ProviderUnderTest, operation: Operation, reply: ReplyCase, error: unknown): void {
  if (!(error instanceof ApiError)) throw new ContractError('the rejection', error, 'an ApiError');
  checkMembers('error', error, {
    provider: tested.name,
    status: reply.status,
    method: operation.verb.toUpperCase(),
    isRetryable: reply.status === 408 || reply.status === 429 || reply.status >= 500,
  });
  if (reply.mediaType !== undefined) checkEqual('error.body', error.body, reply.value);
}
