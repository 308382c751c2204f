import type { Run } from '../run.ts';
import type { RunWaitError } from '../run-wait-error.ts';
import type { RunChange } from '../tracker/tracker-options.ts';

/** How a run is called in its line. */
export interface ProgressLine {
  /** Some words at the end of the line. @default the run's id */
  readonly label?: string | undefined;
}

/** Runs that are being shown. */
export interface ProgressDisplay {
  /**
   * Shows a run as it is now, or that it is given up. To be called with every change, as `onChange` does; the same again shows nothing
   * new. After `close` it does nothing.
   */
  update(news: Run | RunWaitError, line?: ProgressLine): void;
  /**
   * Shows what goes through a loop: `for await (const run of progress.follow(watchRun(source, id)))`. Takes what `watchRun` gives, or
   * `watchRuns` and a tracker. A `RunWaitError` that the loop ends
   * with is shown as well. It is not closed with the loop.
   */
  follow<News extends Run | RunChange>(
    news: AsyncIterable<News>,
    line?: ProgressLine,
  ): AsyncGenerator<News, void, void>;
  /** Shows everything a last time, and gives the terminal back. */
  close(): void;
  [Symbol.dispose](): void;
}
