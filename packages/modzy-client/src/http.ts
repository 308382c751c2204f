import { createHttp, type HttpClient } from '@runspec/client-core/http';
import { configOf, type ModzyClientOptions } from './config.ts';
import { createMethods, type Methods } from './gen/methods.gen.ts';
import type { paths } from './gen/paths.gen.ts';

export type { paths } from './gen/paths.gen.ts';

/** The operations of the Modzy API as methods, and the openapi-fetch client beside them. */
export interface ModzyHttpClient extends Methods {
  /** The openapi-fetch client, with the same credentials, limits, retries and errors. */
  readonly http: HttpClient<paths>;
}

/**
 * Makes the same client as `@runspec/modzy-client` does, with `http` in addition: the openapi-fetch client that
 * openapi-react-query, swr-openapi and the like are made for.
 *
 * @throws {ConfigurationError} naming the option that is missing or wrong. Nothing is sent.
 */
export function createModzyClient(options: ModzyClientOptions): ModzyHttpClient {
  const { http, call } = createHttp<paths>(configOf(options));
  return { ...createMethods(call), http };
}
