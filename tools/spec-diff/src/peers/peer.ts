import type { ChangeKind } from '../change.ts';
import type { CorpusCase } from '../corpus/corpus-case.ts';

/** Another tool that says what a change of a spec means, or ours. */
export interface Peer {
  readonly name: string;
  readonly version: string;
  /** How it was asked, where there is more than one way. */
  readonly how: string;
  /** What is installed for it, with exact versions; empty for what is not run, or is here already. */
  readonly packages: readonly string[];
  /**
   * Gets it ready, which is not part of its time.
   * @returns what answers for one case; undefined where the tool is not there.
   * @throws {Error} with why it cannot be run at all.
   */
  start(): Promise<Ask | undefined>;
}

/**
 * Gives one case to a tool.
 * @throws whatever the tool throws; it counts as a case that it could not read.
 */
export type Ask = (change: CorpusCase) => Promise<ChangeKind>;

/** What a tool said of one case, or why it said nothing. */
export interface Answer {
  readonly id: string;
  readonly kind?: ChangeKind;
  /** The first line of its error. */
  readonly error?: string;
}
