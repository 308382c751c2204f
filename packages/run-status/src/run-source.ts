import type { Run } from './run.ts';
import type { UnexpectedReplyError } from './unexpected-reply-error.ts';

/** What every call of a source takes. */
export interface SourceCallOptions {
  /** Ends the request; the call rejects with the signal's reason. */
  signal?: AbortSignal;
  /**
   * How often the client may repeat a failed request by itself; 0 or more. A wait lets it repeat nothing: it asks again on its own schedule,
   * and so hears of a `Retry-After` that everybody has to keep to.
   * @default what the client was made with
   */
  maxRetries?: number;
}

/** Where runs of one kind come from: a provider's client, reduced to what can be done with any run. */
export interface RunSource<SourceRun extends Run = Run> {
  /** As in {@link Run.provider}. */
  readonly provider: string;
  /** How long to leave between two checks of a run, in milliseconds, as the provider advises or demands. */
  readonly intervalMs: number;
  /**
   * For how long after its creation a run may be unknown to the provider (404), in milliseconds; a wait goes on that long.
   * @default 0
   */
  readonly notFoundForMs?: number;
  /** How long after its end the provider may delete a run, in milliseconds; absent if it is not known to. */
  readonly keptForMs?: number;
  /**
   * The least time between any two requests of the account, in milliseconds, where the provider demands one.
   * @default 0
   */
  readonly minGapMs?: number;
  /** How many runs can be looked at with few requests; absent where the provider has no list. */
  readonly sweep?: RunSweep<SourceRun>;
  /**
   * Asks for the run as it is now.
   * @throws what the client throws: a run that does not exist is an `ApiError` with status 404.
   */
  get(id: string, options?: SourceCallOptions): Promise<SourceRun>;
}

/** A run that was just created. */
export interface CreatedRun<Created = unknown> {
  provider: string;
  /** Never empty. */
  id: string;
  /** The provider's answer as it came; it may hold more than the id, such as an address to upload to. */
  raw: Created;
}

/** A source that can start runs. */
export interface CreatesRuns<Input, Created> {
  /** @throws what the client throws; {@link UnexpectedReplyError} if the reply names no run. */
  create(input: Input, options?: SourceCallOptions): Promise<CreatedRun<Created>>;
}

/** A source that can stop a run. */
export interface CancelsRuns<SourceRun extends Run> {
  /** Asks the provider to stop the run. @returns the run as the provider then describes it, which may not be ended yet. */
  cancel(id: string, options?: SourceCallOptions): Promise<SourceRun>;
}

/** What can be said of a list in the same way for every provider. */
export interface ListOptions<Query> extends SourceCallOptions {
  /** How many runs a page should hold; the provider's default and maximum are in its spec. */
  limit?: number;
  /** Where to go on, from {@link RunPage.cursor}. Absent: the first page. */
  cursor?: string;
  /** The provider's own filters. */
  query?: Query;
}

/** One page of runs. Listed runs have no `result` where the provider sends results only with the single run. */
export interface RunPage<SourceRun extends Run> {
  runs: SourceRun[];
  /** For the next page; absent on the last. */
  cursor?: string;
}

/** A source that can list runs. */
export interface ListsRuns<Query, SourceRun extends Run> {
  /** @throws what the client throws; {@link UnexpectedReplyError} if the reply holds no list. */
  list(options?: ListOptions<Query>): Promise<RunPage<SourceRun>>;
}

/** Reads a page of a list. */
export type ReadPage<SourceRun extends Run> = (
  options: Omit<ListOptions<never>, 'query'>,
) => Promise<RunPage<SourceRun>>;

/** How to look at many runs of a source by its lists. */
export interface RunSweep<SourceRun extends Run = Run> {
  /** The most runs that a page can hold. */
  readonly listLimit: number;
  /** Whether a listed run is all that `get` gives. If not, a run that the list shows as ended is fetched once more. */
  readonly isWhole: boolean;
  /** All runs, newest first where the provider can. */
  readonly newest: ReadPage<SourceRun>;
  /** Lists that together hold the runs that have not ended, where the provider can filter. A run that is in none of them is fetched. */
  readonly unfinished?: readonly ReadPage<SourceRun>[];
}
