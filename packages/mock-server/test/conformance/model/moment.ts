import type { ModelRun } from './model-run.ts';

/** What a provider's own checks need to know of the world that they are made in. */
export interface Moment {
  readonly runs: readonly ModelRun[];
  nowMs(): number;
  readonly subject: {
    readonly terminal: readonly string[];
    /** The word in which a run is executed. */
    readonly executed: string;
  };
}
