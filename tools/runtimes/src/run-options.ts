import type { FoundRuntime } from './find-runtimes.ts';

/** What the way to run a kind of runtime gets. */
export interface RunOptions {
  found: FoundRuntime;
  /** The code of an ES module. */
  bundle: string;
  /** An empty folder for it and what else is needed. */
  folder: string;
  timeoutMs: number;
}
