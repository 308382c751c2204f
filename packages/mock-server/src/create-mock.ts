import { readFileSync } from 'node:fs';
import { createClock } from './clock/clock.ts';
import { answerFetch } from './exchange/answer-fetch.ts';
import { type Answer, createAnswerer } from './exchange/create-answerer.ts';
import { failureReply } from './exchange/failure-reply.ts';
import type { MockReply, MockRequest } from './exchange/mock-request.ts';
import { createFaults } from './faults/create-faults.ts';
import { createLatency } from './faults/create-latency.ts';
import { withFaults } from './faults/with-faults.ts';
import type { Mock, MockOptions } from './mock.ts';
import { createOracle } from './prism/create-oracle.ts';
import { rememberAnswers } from './prism/remember-answers.ts';
import { listProviders, specFile } from './providers.ts';
import { createRequestLog } from './request-log.ts';
import { createRuns } from './runs/create-runs.ts';
import { requireOutcomes } from './runs/require-outcomes.ts';
import type { Runs } from './runs/runs.ts';
import { readProviderSpec } from './spec/read-provider-spec.ts';
import { createStrict } from './strict/create-strict.ts';
import { UnknownProviderError } from './unknown-provider-error.ts';

/** 10 MiB, as Prism takes. */
export const defaultMaxBodyBytes = 10_485_760;

/** What the mocks of a server are made from. */
export interface MockParts {
  readonly mock: Mock;
  readonly providers: readonly string[];
  /** Real milliseconds that the next reply is held back. */
  latencyMs(): number;
  /** Says where a provider's mock is reached, once that is known. */
  setUrl(provider: string, url: string): void;
}

/**
 * Makes mocks that only their own `answer` and `fetch` reach; nothing listens.
 * @throws {UnknownProviderError} if a provider has no spec.
 * @throws {OptionError} if another option cannot be obeyed.
 */
export async function createMock(options: MockOptions = {}): Promise<Mock> {
  return (await createMockParts(options)).mock;
}

/** {@link createMock}, for a server to be put in front of it. */
export async function createMockParts(options: MockOptions): Promise<MockParts> {
  const { speed = 1, seed = 1, stateless = false, maxBodyBytes = defaultMaxBodyBytes } = options;
  const { clock = createClock({ speed }) } = options;
  const files = [...new Set(options.providers ?? listProviders())].map(
    (provider) => [provider, specFile(provider)] as const,
  );
  const specs = files.map(([provider, file]) => readProviderSpec(provider, readFileSync(file, 'utf8')));
  // A name that no network resolves, until something listens.
  const urls: Record<string, string> = Object.fromEntries(
    specs.map(({ provider }) => [provider, `https://${provider}.mock.invalid`]),
  );
  const latencyMs = createLatency(options.latencyMs ?? 0, seed);
  const faults = createFaults(specs, seed, options.faults);
  const strict = createStrict(options);
  if (options.runs?.outcomes) requireOutcomes(specs, options.runs.outcomes);
  const runs: Runs = createRuns({ specs, clock, seed, ...options.runs });
  const log = createRequestLog();
  const memory = stateless ? undefined : runs;
  const answerers = new Map<string, ReturnType<typeof createAnswerer>>();
  for (const spec of specs) {
    const oracle = rememberAnswers(await createOracle(spec));
    const answerer = createAnswerer(spec, oracle, memory, () => urls[spec.provider] ?? '');
    answerers.set(spec.provider, strict(spec, oracle, withFaults(spec, oracle, faults, answerer)));
  }

  const answer = async (provider: string, request: MockRequest): Promise<MockReply> => {
    const answerer = answerers.get(provider);
    if (!answerer) throw new UnknownProviderError(provider, [...answerers.keys()]);
    const answered: Answer = await answerer(request).catch((error: unknown) => ({
      reply: failureReply(error),
    }));
    const { reply, createdRunId: _, ...known } = answered;
    log.add({ provider, ...known, method: request.method, path: request.path, status: reply.status });
    return reply;
  };

  const mock: Mock = {
    urls,
    answer,
    async fetch(input, init) {
      // A request that is given is not copied: its signal would have to be followed.
      const request = input instanceof Request && init === undefined ? input : new Request(input, init);
      const { origin } = new URL(request.url);
      const isThere = (address: string): boolean => URL.parse(address)?.origin === origin;
      const provider =
        Object.keys(urls).find((name) => isThere(urls[name] ?? '')) ??
        specs.find(({ servers }) => servers.some(isThere))?.provider;
      if (provider === undefined)
        throw new TypeError(`No mock answers for ${origin}. Mocks: ${Object.values(urls).join(', ')}.`);
      const toProvider = (asked: MockRequest): Promise<MockReply> => answer(provider, asked);
      return answerFetch(request, { answer: toProvider, latencyMs, maxBodyBytes });
    },
    get requests() {
      return log.list();
    },
    get runs() {
      return runs.list();
    },
    advance: (ms) => runs.advance(ms),
    fail: (runId, outcome) => runs.fail(runId, outcome),
    faults,
    reset() {
      runs.reset();
      log.clear();
      faults.reset();
    },
  };
  return {
    mock,
    providers: specs.map(({ provider }) => provider),
    latencyMs,
    setUrl(provider, url) {
      urls[provider] = url;
    },
  };
}
