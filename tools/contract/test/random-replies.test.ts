import { specFile } from '@runspec/mock-server';
import { isTerminal } from '@runspec/run-status';
import { createLogger } from '@stoplight/prism-core';
import { createInstance, getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { describe, expect, it } from 'vitest';
import { exampleArguments } from '../src/call-operation.ts';
import { providers } from '../src/clients.ts';
import { listOperations, type Operation } from '../src/operations.ts';
import { readSpecDocument } from '../src/read-spec-document.ts';
import { replySchema } from '../src/reply-schema.ts';
import { resolvePointer } from '../src/spec-document.ts';

const count = 1000;

const getOperations = Object.keys(providers).flatMap((name) =>
  listOperations(readSpecDocument(name))
    .filter(({ role }) => role === 'get')
    .map((operation) => [name, operation] as const),
);

/** Replies that Prism makes up from the schema of an operation's 200. */
async function randomReplies(name: string, operation: Operation): Promise<unknown[]> {
  const operations = await getHttpOperationsFromSpec(specFile(name));
  const resource = operations.find(({ iid }) => iid === operation.id);
  if (!resource) throw new Error(`Prism does not know ${operation.id}.`);
  const prism = createInstance(
    {
      isProxy: false,
      mock: { dynamic: true },
      checkSecurity: false,
      validateRequest: false,
      validateResponse: false,
      errors: false,
      upstreamProxy: undefined,
    },
    { logger: createLogger('random', { level: 'silent' }) },
  );
  const { path } = exampleArguments(operation);
  const filled = operation.path.replace(/\{(\w+)\}/g, (_match, key: string) => String(path?.[key]));
  const replies: unknown[] = [];
  for (let made = 0; made < count; made++) {
    const result = await prism.request({ method: 'get', url: { path: filled } }, operations)();
    if (result._tag === 'Left') throw result.left;
    replies.push(withAddresses(result.right.output.body));
  }
  return replies;
}

/** The same, with another address for one of `format: uri` that is none: one in some hundreds ends its host in a number. */
function withAddresses(reply: unknown): unknown {
  return JSON.parse(JSON.stringify(reply), (_key, value: unknown) =>
    typeof value === 'string' && /^https?:/.test(value) && !URL.canParse(value)
      ? 'https://host.example'
      : value,
  );
}

describe.each(getOperations)(`%s: ${count} random replies`, (name, operation) => {
  it(`of ${operation.id} parse and map, and no run says what the reply does not`, async () => {
    const provider = providers[name]!;
    const lifecycle = readSpecDocument(name)['x-run-lifecycle'][operation.kind]!;
    const { map, states, refine = (state) => state } = provider.mappings[operation.kind]!;
    const schema = replySchema(provider.schemas, operation.id)!;
    const replies = await randomReplies(name, operation);
    expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBeGreaterThan(count / 2);
    for (const reply of replies) {
      schema.parse(reply);
      const run = map(reply as never);
      const word = resolvePointer(reply, lifecycle.status) as string;
      expect(run).toMatchObject({ id: resolvePointer(reply, lifecycle.id), providerStatus: word });
      expect(run.state).toBe(refine(Object.hasOwn(states, word) ? states[word]! : 'unknown', reply));
      expect(run.error !== undefined).toBe(run.state === 'failed');
      if (!isTerminal(run)) expect(run.result).toBeUndefined();
      expect(JSON.parse(JSON.stringify(run))).toEqual(run);
    }
  });
});
