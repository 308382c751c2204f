import { readFileSync } from 'node:fs';
import { checkOptions } from './check-options.ts';
import type { ConsoleParts } from './console/console-parts.ts';
import { createMemory } from './create-memory.ts';
import { createMockFetch } from './create-mock-fetch.ts';
import type { MockRequest } from './exchange/mock-request.ts';
import { createFaults } from './faults/create-faults.ts';
import { createLatency } from './faults/create-latency.ts';
import { latencyOfRequest } from './faults/latency-of-request.ts';
import { readFaultRules } from './faults/read-fault-rules.ts';
import type { Mock, MockOptions } from './mock.ts';
import { loadSpec } from './own-spec/load-spec.ts';
import { type SpecSource, specSources } from './own-spec/spec-sources.ts';
import { recordAnswers } from './record-answers.ts';
import { createRequestLog } from './request-log.ts';
import { createReadRunId } from './runs/read-run-id.ts';
import { requireOutcomes } from './runs/require-outcomes.ts';
import { serveSpecs } from './serve-specs.ts';
import type { ProviderSpec } from './spec/provider-spec.ts';
import { readProviderSpec } from './spec/read-provider-spec.ts';
import { createStrict } from './strict/create-strict.ts';
import { UnknownProviderError } from './unknown-provider-error.ts';

/** 10 MiB, as Prism takes. */
export const defaultMaxBodyBytes = 10_485_760;

/** What the mocks of a server are made from. */
export interface MockParts {
  readonly mock: Mock;
  readonly providers: readonly string[];
  /** Real milliseconds that the reply to a request is held back. */
  latencyMs(request: MockRequest): number;
  /** What the console looks at. */
  readonly console: ConsoleParts;
  /** Says where a provider's mock is reached, once that is known. */
  setUrl(provider: string, url: string): void;
}

/**
 * Makes mocks that only their own `answer` and `fetch` reach; nothing listens.
 * @throws {UnknownProviderError} if a provider has no spec.
 * @throws {OptionError} if another option cannot be obeyed.
 * @throws {SpecFileError | StateFileError | ScenarioError} if a file cannot be used.
 */
export async function createMock(options: MockOptions = {}): Promise<Mock> {
  return (await createMockParts(options)).mock;
}

/** {@link createMock}, for a server to be put in front of it. */
export async function createMockParts(options: MockOptions): Promise<MockParts> {
  checkOptions(options);
  const { seed = 1, stateless = false, maxBodyBytes = defaultMaxBodyBytes } = options;
  const sources = specSources(options.providers, options.specs);
  const specs = sources.map(readSource);
  // A name that no network resolves, until something listens.
  const urls: Record<string, string> = Object.fromEntries(
    specs.map(({ provider }) => [provider, `https://${provider}.mock.invalid`]),
  );
  const drawLatencyMs = createLatency(options.latencyMs ?? 0, seed);
  const latencyMs = options.onRequest ? latencyOfRequest(drawLatencyMs) : drawLatencyMs;
  const strict = createStrict(options);
  if (options.runs?.outcomes) requireOutcomes(specs, options.runs.outcomes);
  const memory = createMemory(specs, options);
  const { runs, clock } = memory;
  const log = createRequestLog();
  const closing = new AbortController();
  let stopWatching = async (): Promise<void> => {};
  const close = async (): Promise<void> => {
    closing.abort();
    try {
      await stopWatching();
    } finally {
      memory.close();
    }
  };
  try {
    const faults = createFaults(specs, seed, [...readFaultRules(options.faults ?? []), ...memory.faults]);
    const served = serveSpecs({ memory: stateless ? undefined : runs, faults, strict, urls });
    for (const [index, spec] of specs.entries()) {
      const { isOwn, file } = sources[index] ?? {};
      await served.serve(spec, isOwn ? file : undefined);
    }
    let readRunId = createReadRunId(specs, runs.kinds);
    const answer = recordAnswers({
      answer: served.answer,
      readRunId: (...request) => readRunId(...request),
      runs,
      clock,
      log,
      latencyMs,
      onRequest: options.onRequest,
    });
    const mock: Mock = {
      urls,
      url(provider) {
        const url = Object.hasOwn(urls, provider) ? urls[provider] : undefined;
        if (url === undefined) throw new UnknownProviderError(provider, Object.keys(urls), 'mock');
        return url;
      },
      answer,
      fetch: createMockFetch({ answer, urls, specs, latencyMs, maxBodyBytes, closing: closing.signal }),
      get requests() {
        return log.list();
      },
      get runs() {
        return runs.list();
      },
      advance: (ms) => runs.advance(ms),
      fail: (runId, outcome) => runs.fail(runId, outcome),
      cancel: (runId) => runs.cancel(runId),
      faults,
      reset() {
        memory.reset();
        log.clear();
        faults.reset();
      },
      start: {
        kinds: Object.fromEntries(specs.map(({ provider }) => [provider, [...runs.kinds(provider).keys()]])),
        restoredRuns: memory.restoredRuns,
        scenarioRuns: memory.scenarioRuns,
      },
      async replaceSpec(provider, file) {
        const index = specs.findIndex((one) => one.provider === provider);
        if (index === -1)
          throw new UnknownProviderError(
            provider,
            specs.map((one) => one.provider),
          );
        const spec = loadSpec(provider, file);
        await served.serve(spec, file);
        runs.replaceSpec(spec);
        specs[index] = spec;
        readRunId = createReadRunId(specs, runs.kinds);
      },
      close,
      [Symbol.asyncDispose]: close,
    };
    if (options.watch) {
      const { watchSpecs } = await import('./watch/watch-specs.ts'); // Only who watches pays for it.
      const files = new Map(sources.map(({ provider, file }) => [provider, file] as const));
      stopWatching = await watchSpecs({
        files,
        reload: (provider) => mock.replaceSpec(provider, files.get(provider) ?? ''),
        onReload: options.onReload ?? (() => {}),
      });
    }
    return {
      mock,
      providers: specs.map(({ provider }) => provider),
      latencyMs,
      console: { specs: () => specs, runs, clock, log, urls, faults, isStrict: options.strict ?? false },
      setUrl(provider, url) {
        urls[provider] = url;
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** One that comes with the package was checked before: only one's own is checked here. */
function readSource({ provider, file, isOwn }: SpecSource): ProviderSpec {
  return isOwn ? loadSpec(provider, file) : readProviderSpec(provider, readFileSync(file, 'utf8'));
}
