import {
  type ClientOptions,
  createHttp,
  createSecretReader,
  type HttpClient,
  type Secret,
} from '@runspec/client-core';
import { createMethods, type Methods } from './gen/methods.gen.ts';
import type { paths } from './gen/paths.gen.ts';
import { sign } from './sign.ts';

/** What an NCLUE client is made with: the two halves of a NAVER Cloud API authentication key. */
export interface NclueClientOptions extends ClientOptions {
  /** Access Key ID, or a function that fetches it. Sent with every request. */
  accessKey: Secret;
  /** Secret Key, or a function that fetches it. Never sent: it signs. */
  secretKey: Secret;
}

/** The operations of the NCLUE API as methods, and the openapi-fetch client below them. */
export interface NclueClient extends Methods {
  /** The openapi-fetch client, with the same signature, timeouts and errors. */
  readonly http: HttpClient<paths>;
}

/**
 * Makes a client for the NCLUE API. The default `baseUrl` is `https://nclue.apigw.ntruss.com/api/v1`.
 *
 * Every request is signed as it is sent. NCLUE refuses a timestamp that is more than 5 minutes off, so this machine's clock must be right.
 * @throws {ConfigurationError} naming the option that is missing or wrong. Nothing is sent.
 */
export function createNclueClient(options: NclueClientOptions): NclueClient {
  const provider = 'nclue';
  const readAccessKey = createSecretReader(provider, 'accessKey', options?.accessKey);
  const readSecretKey = createSecretReader(provider, 'secretKey', options?.secretKey);
  const { http, call } = createHttp<paths>({
    ...options,
    provider,
    defaultBaseUrl: 'https://nclue.apigw.ntruss.com/api/v1',
    authorize: async ({ method, url, headers }) => {
      const [accessKey, secretKey] = await Promise.all([readAccessKey(), readSecretKey()]);
      const { pathname, search } = new URL(url);
      const timestamp = String(Date.now());
      const signature = await sign({
        method,
        pathWithQuery: pathname + search,
        timestamp,
        accessKey,
        secretKey,
      });
      headers.set('x-ncp-apigw-timestamp', timestamp);
      headers.set('x-ncp-iam-access-key', accessKey);
      headers.set('x-ncp-apigw-signature-v2', signature);
    },
  });
  return { ...createMethods(call), http };
}
