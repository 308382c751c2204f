import type { CreatedRun, Run, RunSource } from '@runspec/run-status';
import type { ScriptedFetch } from './scripted-fetch.ts';

/** How one kind of run is shown: what starts it, what asks for it, what stops it. */
export interface Journey {
  provider: string;
  /** Key of the spec's `x-run-lifecycle`. */
  kind: string;
  source: RunSource;
  script: ScriptedFetch;
  /** The operation that asks for a run. */
  getOperation: string;
  /** Starts a run, where the API can. */
  create?: { operation: string; run: () => Promise<CreatedRun> };
  /** An id to ask for where the API cannot create. */
  existingId?: string;
  /** Stops a run, where the API can; `word` is what the run's status becomes. */
  cancel?: { operation: string; word: string; run: (id: string) => Promise<Run> };
  /** One line on what the run gave. */
  describeResult: (run: Run) => string;
}
