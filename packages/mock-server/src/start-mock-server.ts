import { createLogger } from '@stoplight/prism-core';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { createServer } from '@stoplight/prism-http-server';
import { PortTakenError } from './port-taken-error.ts';
import { listProviders, specFile } from './providers.ts';

/** What to mock, and where. */
export interface MockServerOptions {
  /** @default every provider that has a spec */
  providers?: readonly string[];
  /**
   * The port of the first provider; the others follow it. 0 takes free ones.
   * @default 0
   */
  port?: number;
  /** @default '127.0.0.1', so that nothing outside this machine reaches it */
  host?: string;
}

/** Mock servers that listen. */
export interface MockServer {
  /** The base URL of each provider's mock, for the client's `baseUrl`. */
  readonly urls: Readonly<Record<string, string>>;
  /** Stops listening and closes open connections. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Starts a Prism server for each provider, all in this process: Prism is loaded once.
 *
 * Replies are the examples of the spec. `Prefer: code=404` and `Prefer: example=<name>` choose among them.
 * Requests are checked: no key gives 401, a body or parameter against the spec 422 or what the spec documents.
 * @throws {UnknownProviderError} before anything listens.
 * @throws {PortTakenError} if something else listens there; the servers that were already started are closed again.
 */
export async function startMockServer(options: MockServerOptions = {}): Promise<MockServer> {
  const { providers = listProviders(), port = 0, host = '127.0.0.1' } = options;
  const specs = providers.map((provider) => ({ provider, file: specFile(provider) }));
  const urls: Record<string, string> = {};
  const closers: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(closers.splice(0).map((closer) => closer()));
  };
  try {
    for (const [index, { provider, file }] of specs.entries()) {
      const server = createServer(await getHttpOperationsFromSpec(file), {
        cors: true,
        components: { logger: createLogger(provider, { level: 'silent' }) },
        config: {
          isProxy: false,
          mock: { dynamic: false },
          checkSecurity: true,
          validateRequest: true,
          validateResponse: false, // Lint holds every example to its schema; checking again per reply only costs time.
          errors: false,
          upstreamProxy: undefined,
        },
      });
      const wanted = port === 0 ? 0 : port + index;
      try {
        urls[provider] = await server.listen(wanted, host);
      } catch (reason) {
        // Prism rejects with a sentence, not with an Error.
        if (String(reason).includes('EADDRINUSE')) throw new PortTakenError(provider, host, wanted);
        throw reason instanceof Error ? reason : new Error(String(reason));
      }
      closers.push(() => server.close());
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { urls, close, [Symbol.asyncDispose]: close };
}
