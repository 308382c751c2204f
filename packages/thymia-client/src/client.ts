import { createCall } from '@runspec/client-core';
import { configOf, type ThymiaClientOptions } from './config.ts';
import { createMethods, type Methods } from './gen/methods.gen.ts';

/** The operations of the Thymia API as methods. The same with an openapi-fetch client below them is in `@runspec/thymia-client/http`. */
export type ThymiaClient = Methods;

/**
 * Makes a client for the Thymia API. The default `baseUrl` is `https://api.thymia.ai`; `https://ca.api.thymia.ai` and
 * `https://us.api.thymia.ai` are the other regions.
 * @throws {ConfigurationError} naming the option that is missing or wrong. Nothing is sent.
 */
export const createThymiaClient = (options: ThymiaClientOptions): ThymiaClient =>
  createMethods(createCall(configOf(options)));
