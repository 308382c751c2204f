import { createCall } from '@runspec/client-core';
import { configOf, type DuckClientOptions } from './config.ts';
import { createMethods, type Methods } from './gen/methods.gen.ts';

/** The operations of Duck's Models API as methods. The same with an openapi-fetch client below them is in `@runspec/duck-client/http`. */
export type DuckClient = Methods;

/**
 * Makes a client for Duck's Models API. Duck is self-hosted: the default `baseUrl` is `http://localhost:8080/v1`, where it listens by default.
 * Duck takes 100 requests a second and bursts of 200 from an address by default, so calls are spread; `rateLimit` says otherwise.
 * @throws {ConfigurationError} naming the option that is missing or wrong. Nothing is sent.
 */
export const createDuckClient = (options: DuckClientOptions): DuckClient =>
  createMethods(createCall(configOf(options)));
