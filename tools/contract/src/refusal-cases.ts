import { ApiError } from '@runspec/client-core';
import { exampleArguments, type MethodArguments } from './call-operation.ts';
import { ContractError, checkMembers, rejection } from './check-equal.ts';
import type { Methods } from './clients.ts';
import { type ContractCase, type ProviderUnderTest, singleAttempt } from './contract-case.ts';
import type { Operation, Parameter } from './operations.ts';

/** Sends a request without what says who asks. */
const without =
  (credentials: readonly string[]) =>
  (request: Request): Promise<Response> => {
    for (const name of credentials) request.headers.delete(name);
    return fetch(request);
  };

/** Prism refuses a malformed request with 422, or with 400 where only that is documented. */
const refusalOf = ({ replies }: Operation): number => {
  const documented = replies.map(({ status }) => status);
  return documented.includes(400) && !documented.includes(422) ? 400 : 422;
};

/** Whether a path parameter has a format that can be wrong. */
export const hasFormattedId = ({ parameters }: Operation): boolean =>
  parameters.some(({ in: place, schema }) => place === 'path' && schema['format'] !== undefined);

/** Whether a method sends JSON, of which the wrong kind can be sent. */
export const hasJsonBody = ({ bodies }: Operation): boolean => bodies[0]?.mediaType.includes('json') ?? false;

/** Whether a parameter is a number, in whose place a word can be sent. */
export const isNumber = ({ schema }: Parameter): boolean => /^(integer|number)$/.test(String(schema['type']));

/** Cases of what a service refuses: no key, a malformed id, a malformed body, a parameter that is no number. */
export function refusalCases({
  name,
  provider,
  baseUrl,
  operations,
  credentials,
}: ProviderUnderTest): ContractCase[] {
  const client = provider.create({ baseUrl, ...singleAttempt });
  const keyless = provider.create({ baseUrl, fetch: without(credentials), ...singleAttempt });

  async function refuse(
    by: Methods,
    { id }: Operation,
    given: MethodArguments,
    status: number,
  ): Promise<void> {
    const method = by[id];
    if (!method) throw new ContractError(`the client's ${id}`, method, 'a method');
    const error = await rejection(method(given));
    if (!(error instanceof ApiError)) throw new ContractError('the rejection', error, 'an ApiError');
    checkMembers('error', error, { status, provider: name, isRetryable: false });
  }

  return [
    ...operations.map((operation) => ({
      title: `refuses ${operation.id} without a key: 401`,
      run: () => refuse(keyless, operation, exampleArguments(operation), 401),
    })),
    ...operations.filter(hasFormattedId).map((operation) => ({
      title: `refuses ${operation.id} with a malformed id`,
      run: () => {
        const given = exampleArguments(operation);
        const path = Object.fromEntries(Object.keys(given.path ?? {}).map((key) => [key, 'not-a-uuid']));
        return refuse(client, operation, { ...given, path }, refusalOf(operation));
      },
    })),
    ...operations.filter(hasJsonBody).map((operation) => ({
      title: `refuses ${operation.id} with a malformed body`,
      run: () => {
        const given = { ...exampleArguments(operation), body: 'not an object' };
        return refuse(client, operation, given, refusalOf(operation));
      },
    })),
    ...operations.flatMap((operation) =>
      operation.parameters.filter(isNumber).map((parameter) => ({
        title: `refuses ${operation.id} with a ${parameter.name} that is no number`,
        run: () => {
          const wrong = { ...parameter, example: 'many' };
          const parameters = operation.parameters.map((one) => (one === parameter ? wrong : one));
          const given = exampleArguments({ ...operation, parameters }, { parameter: wrong });
          return refuse(client, operation, given, refusalOf(operation));
        },
      })),
    ),
  ];
}
