import type { Clock } from './clock/clock.ts';
import type { MockReply, MockRequest } from './exchange/mock-request.ts';
import type { FaultRule, FaultSwitch } from './faults/fault-rule.ts';
import type { OwnSpec } from './own-spec/own-spec.ts';
import type { RequestRecord } from './request-log.ts';
import type { RunsOptions, RunView } from './runs/runs.ts';
import type { SpecReload } from './watch/watch-specs.ts';

/** What becomes of runs, how long they take and how many are kept. */
export type RunSettings = Pick<RunsOptions, 'outcomes' | 'maxRuns' | 'queueMs' | 'runMs'>;

/** What to mock, and how its time runs. */
export interface MockOptions {
  /** @default every provider that has a spec */
  readonly providers?: readonly string[];
  /**
   * Virtual milliseconds that pass in one real one, 0 or more; with 0, time stands still until `advance` is called.
   * @default 1
   */
  readonly speed?: number;
  /**
   * Makes ids, durations and outcomes repeat.
   * @default 1
   */
  readonly seed?: number;
  /**
   * The time that runs live in; takes the place of `speed`. One that is behind a state file is advanced to where that ends. Advance it by
   * the mock's `advance`, which writes the leap into the state file.
   * @default a clock that starts now and runs at `speed`
   */
  readonly clock?: Clock;
  /** What becomes of runs, how long they take and how many are kept. */
  readonly runs?: RunSettings;
  /**
   * Whether nothing is remembered: each request gets the spec's own reply, as from Prism. Not together with `stateFile`.
   * @default false
   */
  readonly stateless?: boolean;
  /**
   * Real milliseconds that every reply is held back: a number, or a range or distribution as a text, `20-200` or `lognormal:100:0.5`
   * (median and sigma), drawn by the seed.
   * @default 0
   */
  readonly latencyMs?: number | string;
  /**
   * Faults to be played on purpose, from the start, before those of a scenario; `faults` of the mock changes them. A text is a rule for
   * every request.
   */
  readonly faults?: readonly (FaultRule | string)[];
  /**
   * Whether rate limits and signatures are enforced as the provider documents them, in real time, and before any fault is played.
   * @default false
   */
  readonly strict?: boolean;
  /**
   * Where `strict` checks signatures: the secret key of each access key.
   * @default 'mock-secret' for a key that is not among them
   */
  readonly secrets?: Readonly<Record<string, string>>;
  /**
   * Bytes of a request's body that are taken; a longer one is refused with 413.
   * @default 10_485_760
   */
  readonly maxBodyBytes?: number;
  /** A file that runs are written to as they change, and read from at the start: they survive a restart. */
  readonly stateFile?: string;
  /** A file that says what becomes of runs, and which ones are there from the start. */
  readonly scenario?: string;
  /** Specs of one's own, started beside the `providers` that are named, or alone if none are. */
  readonly specs?: readonly OwnSpec[];
  /**
   * Whether a spec that is saved is served anew; runs are kept.
   * @default false
   */
  readonly watch?: boolean;
  /** Told of every spec that was saved, with `watch`. */
  readonly onReload?: (reload: SpecReload) => void;
  /** Told of every request, once it is answered. */
  readonly onRequest?: (request: AnsweredRequest) => void;
}

/** A request that was answered, with what else there is to say of it. */
export interface AnsweredRequest extends RequestRecord {
  /** The status word of the run that the reply shows. */
  readonly runStatus?: string;
  /** Real milliseconds that the reply is held back after its answer was found: by the latency of all replies, and by a fault. */
  readonly heldBackMs: number;
}

/** What a mock has begun with. */
export interface MockStart {
  /** Provider → the kinds of runs that it remembers; none if its spec has no `x-run-lifecycle`. */
  readonly kinds: Readonly<Record<string, readonly string[]>>;
  /** How many runs were read from the state file. */
  readonly restoredRuns: number;
  /** How many runs the scenario begins with. */
  readonly scenarioRuns: number;
}

/** Mocks of providers, in this process. */
export interface Mock {
  /** The base URL of each provider's mock, for the client's `baseUrl`. */
  readonly urls: Readonly<Record<string, string>>;
  /**
   * The base URL of one provider's mock: `urls[provider]`, but never undefined, with which a client would go to the real service.
   * @throws {UnknownProviderError} if the provider is not mocked here; the message names those that are.
   */
  url(provider: string): string;
  /**
   * Answers a request as an object, after no time: latency and what a fault does on the wire are for who sends the reply.
   * Rejects with an `UnknownProviderError` for a provider that is not mocked here.
   */
  answer(provider: string, request: MockRequest): Promise<MockReply>;
  /**
   * Answers as `fetch` would, without a socket: for addresses under `urls`, and for those of the providers' own servers, which are not
   * reached. Rejects with a `TypeError` for any other one, where a fault resets the connection, and once the mock is closed.
   */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** What was asked: the last 10,000 requests, oldest first. */
  readonly requests: readonly RequestRecord[];
  /** Every run that was created, newest first. */
  readonly runs: readonly RunView[];
  /**
   * Skips virtual time, in milliseconds.
   * @throws {RangeError} if `ms` is not a number of 0 or more.
   */
  advance(ms: number): void;
  /**
   * Ends a run now, as failed, or with the word or failure example named.
   * @throws {RangeError} if there is no such run, or it cannot fail from where it is.
   */
  fail(runId: string, outcome?: string): RunView;
  /**
   * Cancels a run now, as its provider's cancel operation would.
   * @throws {RangeError} if there is no such run, or it cannot be canceled where it is.
   */
  cancel(runId: string): RunView;
  /** The faults that are played on purpose. */
  readonly faults: FaultSwitch;
  /**
   * Forgets all runs, their faults and all requests, and begins the seed anew; runs that a scenario begins with are there again. Other faults
   * stay.
   */
  reset(): void;
  /** What it has begun with. */
  readonly start: MockStart;
  /**
   * Serves another spec for a provider. Its runs are kept, and go on as was planned; requests under way are answered by the old one.
   * @throws {SpecFileError} if it cannot be served; then the old one is served on, as after the next one.
   * @throws {OptionError} if it lacks what a strict mock needs.
   * @throws {UnknownProviderError} if the provider is not mocked here.
   */
  replaceSpec(provider: string, file: string): Promise<void>;
  /** Ends it: closes the state file, watches no more, stops listening, and ends requests that are held back or stall. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}
