import { ApiError } from '@runspec/client-core';
import { describe, expect, inject, it } from 'vitest';
import { exampleArguments } from '../src/call-operation.ts';
import { providers } from '../src/clients.ts';
import { listOperations, type Operation, type Parameter } from '../src/operations.ts';
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

const hasFormattedId = ({ parameters }: Operation): boolean =>
  parameters.some(({ in: place, schema }) => place === 'path' && schema['format'] !== undefined);

const hasJsonBody = ({ bodies }: Operation): boolean => bodies[0]?.mediaType.includes('json') ?? false;

const isNumber = ({ schema }: Parameter): boolean => /^(integer|number)$/.test(String(schema['type']));

/** The providers of whose operations none is such: for these there is nothing to refuse, and so no test below. */
const without = (isSuch: (operation: Operation) => boolean): string[] =>
  Object.keys(providers).filter((name) => !listOperations(readSpecDocument(name)).some(isSuch));

it('leaves out no provider but those whose specs have nothing of the kind', () => {
  expect(without(hasFormattedId)).toEqual(['duck', 'nclue']);
  expect(without(hasJsonBody)).toEqual([]);
  expect(without(({ parameters }) => parameters.some(isNumber))).toEqual(['thymia']);
});

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

  const withFormattedId = operations.filter(hasFormattedId);
  it.each(withFormattedId.map((operation) => [operation.id, operation] as const))(
    '%s with a malformed id',
    async (_id, operation) => {
      const given = exampleArguments(operation);
      const path = Object.fromEntries(Object.keys(given.path ?? {}).map((key) => [key, 'not-a-uuid']));
      const error = await rejection(client[operation.id]!({ ...given, path }));
      expect(error).toBeInstanceOf(ApiError);
      expect(error).toMatchObject({ status: refusalOf(operation) });
    },
  );

  const withBody = operations.filter(hasJsonBody);
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

  const numbers = operations.flatMap((operation) =>
    operation.parameters.filter(isNumber).map((parameter) => [operation.id, operation, parameter] as const),
  );
  it.each(numbers)('%s with a parameter that is no number', async (_id, operation, parameter) => {
    const wrong = { ...parameter, example: 'many' };
    const parameters = operation.parameters.map((one) => (one === parameter ? wrong : one));
    const error = await rejection(
      client[operation.id]!(exampleArguments({ ...operation, parameters }, { parameter: wrong })),
    );
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: refusalOf(operation) });
  });
});
