import { ApiError } from '@runspec/client-core';
import { describe, expect, inject, it } from 'vitest';
import { exampleArguments } from '../src/call-operation.ts';
import { providers } from '../src/clients.ts';
import { listOperations, type Operation } from '../src/operations.ts';
import { readSpecDocument } from '../src/spec-document.ts';

const credentials = [
  'authorization',
  'x-api-key',
  'modzy-team-id',
  'x-ncp-iam-access-key',
  'x-ncp-apigw-timestamp',
  'x-ncp-apigw-signature-v2',
];

const withoutKey = (request: Request): Promise<Response> => {
  for (const name of credentials) request.headers.delete(name);
  return fetch(request);
};

/** Prism refuses a malformed request with 422, or with 400 where only that is documented. */
const refusalOf = (operation: Operation): number => {
  const documented = operation.replies.map(({ status }) => status);
  return documented.includes(400) && !documented.includes(422) ? 400 : 422;
};

async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => expect.fail('the method did not reject'),
    (reason: unknown) => reason,
  );
}

describe.each(Object.entries(providers))('%s refuses', (name, provider) => {
  const operations = listOperations(readSpecDocument(name));
  const baseUrl = inject('mockUrls')[name]!;
  const client = provider.create({ baseUrl });

  it.each(operations.map((operation) => [operation.id, operation] as const))(
    '%s without a key: 401',
    async (_id, operation) => {
      const keyless = provider.create({ baseUrl, fetch: withoutKey });
      const error = await rejection(keyless[operation.id]!(exampleArguments(operation)));
      expect(error).toBeInstanceOf(ApiError);
      expect(error).toMatchObject({ status: 401, provider: name, isRetryable: false });
    },
  );

  const withFormattedId = operations.filter((operation) =>
    operation.parameters.some(({ in: place, schema }) => place === 'path' && schema['format'] === 'uuid'),
  );
  it
    .runIf(withFormattedId.length > 0)
    .each(withFormattedId.map((operation) => [operation.id, operation] as const))(
    '%s with a malformed id',
    async (_id, operation) => {
      const given = exampleArguments(operation);
      const path = Object.fromEntries(Object.keys(given.path ?? {}).map((key) => [key, 'not-a-uuid']));
      const error = await rejection(client[operation.id]!({ ...given, path }));
      expect(error).toBeInstanceOf(ApiError);
      expect(error).toMatchObject({ status: refusalOf(operation) });
    },
  );

  const withBody = operations.filter(({ body }) => body?.mediaType.includes('json'));
  it.each(withBody.map((operation) => [operation.id, operation] as const))(
    '%s with a malformed body',
    async (_id, operation) => {
      const error = await rejection(
        client[operation.id]!({ ...exampleArguments(operation), body: 'not an object' }),
      );
      expect(error).toBeInstanceOf(ApiError);
      expect(error).toMatchObject({ status: refusalOf(operation) });
    },
  );
});
