import type { Run } from '../run.ts';
import type { DurationModel } from '../schedules/duration-model.ts';

/** Where progress is shown: what is used of `process.stderr` or `process.stdout`. */
export interface ProgressStream {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  /** How large the terminal is. Where either is absent or 0, plain lines are written. */
  readonly columns?: number | undefined;
  readonly rows?: number | undefined;
}

/** What is kept of a run that is shown: all but its result and the reply, as there may be thousands. */
export type RunFacts = Omit<Run, 'result' | 'raw'>;

/** How progress is shown. */
export interface ProgressOptions {
  /** Where to. @default process.stderr, so that what a program prints can be piped */
  readonly stream?: ProgressStream | undefined;
  /** The time that runs live in, in epoch milliseconds. @default Date.now */
  readonly now?: (() => number) | undefined;
  /**
   * What is known of how long such runs take: the `model` of a `learned` schedule. With it a run that goes on has its expected end; it is
   * asked again whenever something is drawn.
   * @default none
   */
  readonly modelOf?: ((run: RunFacts) => DurationModel | undefined) | undefined;
}
