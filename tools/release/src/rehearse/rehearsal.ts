import type { Progress } from './progress.ts';
import type { LocalRegistry } from './start-registry.ts';

/** What every step of a rehearsal is given. */
export interface Rehearsal {
  /** The checkout; it is read and never written. */
  root: string;
  /** The scratch folder, which everything is in. */
  folder: string;
  /** The copy of the checkout, in `folder`. */
  copy: string;
  /** Where commands and their output are appended. */
  log: string;
  registry: LocalRegistry;
  /** The environment of a user, in which loopback is all there is. */
  env: NodeJS.ProcessEnv;
  /** That of a maintainer: the same, with the machine's store of packages. */
  releaseEnv: NodeJS.ProcessEnv;
  signal: AbortSignal;
  progress: Progress;
}
