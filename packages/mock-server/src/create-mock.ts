import { readFileSync } from 'node:fs';
import type { ConsoleParts } from './console/console-parts.ts';
import { createMemory } from './create-memory.ts';
import { answerFetch } from './exchange/answer-fetch.ts';
import { type Answer, createAnswerer } from './exchange/create-answerer.ts';
import { failureReply } from './exchange/failure-reply.ts';
import type { MockReply, MockRequest } from './exchange/mock-request.ts';
import { createFaults, type Faults } from './faults/create-faults.ts';
import { createLatency } from './faults/create-latency.ts';
import { withFaults } from './faults/with-faults.ts';
import type { Mock, MockOptions } from './mock.ts';
import { loadSpec } from './own-spec/load-spec.ts';
import { SpecFileError } from './own-spec/spec-file-error.ts';
import { specSources } from './own-spec/spec-sources.ts';
import { createOracle } from './prism/create-oracle.ts';
import { rememberAnswers } from './prism/remember-answers.ts';
import { createRequestLog } from './request-log.ts';
import { createReadRunId } from './runs/read-run-id.ts';
import { requireOutcomes } from './runs/require-outcomes.ts';
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
  /** Real milliseconds that the next reply is held back. */
  latencyMs(): number;
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
  const { seed = 1, stateless = false, maxBodyBytes = defaultMaxBodyBytes } = options;
  const sources = specSources(options.providers, options.specs);
  const specs = sources.map(({ provider, file, isOwn }) =>
    isOwn ? loadSpec(provider, file) : readProviderSpec(provider, readFileSync(file, 'utf8')),
  );
  // A name that no network resolves, until something listens.
  const urls: Record<string, string> = Object.fromEntries(
    specs.map(({ provider }) => [provider, `https://${provider}.mock.invalid`]),
  );
  const latencyMs = createLatency(options.latencyMs ?? 0, seed);
  const strict = createStrict(options);
  if (options.runs?.outcomes) requireOutcomes(specs, options.runs.outcomes);
  const keeper = createMemory(specs, options);
  const { runs, clock } = keeper;
  const log = createRequestLog();
  let readRunId = createReadRunId(specs, runs.kinds);
  const memory = stateless ? undefined : runs;
  const answerers = new Map<string, (request: MockRequest) => Promise<Answer>>();
  const ownFile = ({ provider }: ProviderSpec): string | undefined =>
    sources.find((source) => source.isOwn && source.provider === provider)?.file;
  const prepare = async (): Promise<Faults> => {
    try {
      const made = createFaults(specs, seed, [...(options.faults ?? []), ...keeper.faults]);
      for (const spec of specs) await serve(spec, made);
      return made;
    } catch (error) {
      keeper.close();
      throw error;
    }
  };
  const serve = async (spec: ProviderSpec, faults: Faults, file = ownFile(spec)): Promise<void> => {
    const oracle = rememberAnswers(await createOracle(spec).catch(refuseSpec(file)), spec);
    const answerer = createAnswerer(spec, oracle, memory, () => urls[spec.provider] ?? '');
    answerers.set(spec.provider, strict(spec, oracle, withFaults(spec, oracle, faults, answerer)));
  };
  const faults = await prepare();

  const answer = async (provider: string, request: MockRequest): Promise<MockReply> => {
    const answerer = answerers.get(provider);
    if (!answerer) throw new UnknownProviderError(provider, [...answerers.keys()]);
    const times = { atMs: clock.now(), startedAtMs: Date.now() };
    const startMs = performance.now();
    const answered: Answer = await answerer(request).catch((error: unknown) => ({
      reply: failureReply(error),
    }));
    const { reply, createdRunId: _, ...known } = answered;
    const runId = readRunId(provider, known, request.path, reply);
    const { method, path } = request;
    const durationMs = performance.now() - startMs;
    const record = { provider, ...known, ...runId, method, path, status: reply.status, ...times, durationMs };
    const logged = log.add(record, request, reply);
    if (options.onRequest) {
      const runStatus = runs.statusIn(provider, record.operationId ?? '', reply.body);
      options.onRequest({ ...logged, ...(runStatus === undefined ? {} : { runStatus }) });
    }
    return reply;
  };

  let stopWatching = async (): Promise<void> => {};
  const close = async (): Promise<void> => {
    await stopWatching();
    keeper.close();
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
    cancel: (runId) => runs.cancel(runId),
    reset() {
      keeper.reset();
      log.clear();
      faults.reset();
    },
    start: {
      kinds: Object.fromEntries(specs.map(({ provider }) => [provider, [...runs.kinds(provider).keys()]])),
      restoredRuns: keeper.restoredRuns,
      scenarioRuns: keeper.scenarioRuns,
    },
    async replaceSpec(provider, file) {
      const index = specs.findIndex((one) => one.provider === provider);
      if (index === -1) throw new UnknownProviderError(provider, [...answerers.keys()]);
      const spec = loadSpec(provider, file);
      await serve(spec, faults, file);
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
    console: { specs: () => specs, runs, clock, log, urls, faults },
    setUrl(provider, url) {
      urls[provider] = url;
    },
  };
}

/** Of a spec that comes with the package, Prism's own error is told: it is a mistake of ours. */
function refuseSpec(file: string | undefined): (error: unknown) => never {
  return (error) => {
    if (file === undefined) throw error;
    const why = (error instanceof Error ? error.message : String(error)).replaceAll(/\s*\n\s*/g, ' ');
    throw new SpecFileError(`${file}: Prism cannot serve it: ${why}`);
  };
}
