import { createCall } from '@runspec/client-core';
import { configOf, type ModzyClientOptions } from './config.ts';
import { createMethods, type Methods } from './gen/methods.gen.ts';

/** The operations of the Modzy API as methods. The same with an openapi-fetch client below them is in `@runspec/modzy-client/http`. */
export type ModzyClient = Methods;

/**
 * Makes a client for the Modzy API. The default `baseUrl` is `https://app.modzy.com/api`; give that of your own instance if you have one.
 * A job must be read with the key that submitted it.
 * @throws {ConfigurationError} naming the option that is missing or wrong. Nothing is sent.
 */
export const createModzyClient = (options: ModzyClientOptions): ModzyClient =>
  createMethods(createCall(configOf(options)));
