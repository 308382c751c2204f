import { lazyConsole } from './console/lazy-console.ts';
import { createMockParts, defaultMaxBodyBytes } from './create-mock.ts';
import { createHandler } from './http/create-handler.ts';
import { leadToConsole } from './http/lead-to-console.ts';
import { listen } from './http/listen.ts';
import { ListenError } from './listen-error.ts';
import type { Mock, MockOptions } from './mock.ts';
import { OptionError } from './option-error.ts';
import { PortTakenError } from './port-taken-error.ts';

/** What to mock, and where. */
export interface MockServerOptions extends MockOptions {
  /**
   * The port of the first provider; the others follow it. 0 takes free ones.
   * @default 0
   */
  readonly port?: number;
  /** @default '127.0.0.1', so that nothing outside this machine reaches it */
  readonly host?: string;
}

/** Mock servers that listen. */
export interface MockServer extends Mock {
  /** The page that shows the runs of all providers. Every one of the servers has it; this is the first one's. */
  readonly consoleUrl: string;
  /** Stops listening and ends open connections, whatever goes on in them. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Starts a mock server for each provider, all in this process: Prism is loaded once.
 *
 * A run that is created moves through its states in virtual time. `Prefer: code=404` and `Prefer: example=<name>` get the spec's own
 * replies, whatever the state. Requests are checked: no key gives 401, a body or parameter against the spec 422 or what the spec documents.
 * @throws {UnknownProviderError} before anything listens.
 * @throws {OptionError} if another option cannot be obeyed; before anything listens, too.
 * @throws {SpecFileError | StateFileError | ScenarioError} if a file cannot be used; before anything listens.
 * @throws {PortTakenError} if something else listens there; the servers that were already started are closed again.
 * @throws {ListenError} if it cannot listen there for another reason.
 */
export async function startMockServer(options: MockServerOptions = {}): Promise<MockServer> {
  const { port = 0, host = '127.0.0.1', maxBodyBytes = defaultMaxBodyBytes } = options;
  // Node takes an empty one for every address of the machine.
  if (host === '') throw new OptionError('host must be an address or a name; got "".');
  const { mock, providers, latencyMs, console: parts, setUrl } = await createMockParts(options);
  const closeMock = mock.close; // What a server closes, too, is put in its place below.
  const closing = new AbortController();
  const own = lazyConsole({ ...parts, host });
  // Asked each time: another spec may be served by then.
  const hasRoot = (provider: string): boolean =>
    parts.specs().some((spec) => spec.provider === provider && spec.router.find('/').candidates.length > 0);
  const closers: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    closing.abort();
    await Promise.all(closers.splice(0).map((closer) => closer()));
    await closeMock();
  };
  try {
    for (const [index, provider] of providers.entries()) {
      const handler = createHandler({
        answer: (request) => mock.answer(provider, request),
        maxBodyBytes,
        latencyMs,
        closing: closing.signal,
        own: (incoming, response) =>
          own(incoming, response) || (!hasRoot(provider) && leadToConsole(incoming, response)),
      });
      const wanted = port === 0 ? 0 : port + index;
      const server = await listen(handler, wanted, host).catch((error: Error & { code?: string }) => {
        if (error.code === 'EADDRINUSE') throw new PortTakenError(provider, host, wanted);
        throw new ListenError(host, wanted, error);
      });
      closers.push(server.close);
      setUrl(provider, server.url);
    }
  } catch (error) {
    await close();
    throw error;
  }
  // Not spread: `requests` and `runs` are read anew each time.
  return Object.assign(mock, {
    consoleUrl: `${mock.urls[providers[0] ?? ''] ?? ''}/__console`,
    close,
    [Symbol.asyncDispose]: close,
  });
}
