import { createCall } from '@runspec/client-core';
import { configOf, type NclueClientOptions } from './config.ts';
import { createMethods, type Methods } from './gen/methods.gen.ts';

/** The operations of the NCLUE API as methods. The same with an openapi-fetch client below them is in `@runspec/nclue-client/http`. */
export type NclueClient = Methods;

/**
 * Makes a client for the NCLUE API. The default `baseUrl` is `https://nclue.apigw.ntruss.com/api/v1`.
 *
 * Every attempt is signed as it is sent. NCLUE refuses a timestamp that is more than 5 minutes off: a clock that is wrong is
 * put right from the reply's `Date`, the call repeated, and the `onRetry` hook told of it. NCLUE takes one request a second
 * from an account, so calls are spread; `rateLimit` says otherwise.
 * @throws {ConfigurationError} naming the option that is missing or wrong. Nothing is sent.
 */
export const createNclueClient = (options: NclueClientOptions): NclueClient =>
  createMethods(createCall(configOf(options)));
