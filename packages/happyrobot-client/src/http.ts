import { createHttp, type HttpClient } from '@runspec/client-core/http';
import { configOf, type HappyRobotClientOptions } from './config.ts';
import { createMethods, type Methods } from './gen/methods.gen.ts';
import type { paths } from './gen/paths.gen.ts';

export type { paths } from './gen/paths.gen.ts';

/** The operations of the HappyRobot API as methods, and the openapi-fetch client beside them. */
export interface HappyRobotHttpClient extends Methods {
  /** The openapi-fetch client, with the same credentials, limits, retries and errors. */
  readonly http: HttpClient<paths>;
}

/**
 * Makes the same client as `@runspec/happyrobot-client` does, with `http` in addition: the openapi-fetch client that
 * openapi-react-query, swr-openapi and the like are made for.
 *
 * @throws {ConfigurationError} naming the option that is missing or wrong. Nothing is sent.
 */
export function createHappyRobotClient(options: HappyRobotClientOptions): HappyRobotHttpClient {
  const { http, call } = createHttp<paths>(configOf(options));
  return { ...createMethods(call), http };
}
