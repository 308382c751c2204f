import {
  type ClientOptions,
  createRateLimit,
  createSecretReader,
  type HttpConfig,
  type Secret,
} from '@runspec/client-core';
import { createClock } from './clock.ts';
import { sign } from './sign.ts';

/** What an NCLUE client is made with: the two halves of a NAVER Cloud API authentication key. */
export interface NclueClientOptions extends ClientOptions {
  /** Access Key ID, or a function that fetches it. Sent with every request. */
  accessKey: Secret;
  /** Secret Key, or a function that fetches it. Never sent: it signs. */
  secretKey: Secret;
}

/** What makes a Nclue client of client-core's: checked as far as it is known here. @throws {ConfigurationError} */
export function configOf(options: NclueClientOptions): HttpConfig {
  const provider = 'nclue';
  const readAccessKey = createSecretReader(provider, 'accessKey', options?.accessKey);
  const readSecretKey = createSecretReader(provider, 'secretKey', options?.secretKey);
  const [now, setClock] = createClock();
  return {
    ...options,
    rateLimit: options.rateLimit ?? createRateLimit({ requestsPerSecond: 1 }),
    provider,
    recover: (response, { headers }) => setClock(response, Number(headers.get('x-ncp-apigw-timestamp'))),
    defaultBaseUrl: 'https://nclue.apigw.ntruss.com/api/v1',
    authorize: async ({ method, url, headers }) => {
      const accessKey = await readAccessKey();
      const { pathname, search } = new URL(url);
      const timestamp = `${now()}`;
      const message = `${method} ${pathname}${search}\n${timestamp}\n${accessKey}`;
      headers.set('x-ncp-apigw-timestamp', timestamp);
      headers.set('x-ncp-iam-access-key', accessKey);
      headers.set('x-ncp-apigw-signature-v2', await sign(await readSecretKey(), message));
    },
  };
}
