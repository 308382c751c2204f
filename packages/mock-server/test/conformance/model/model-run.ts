import type { Owner } from '../system/system.ts';
import type { Timeline } from './timeline.ts';

/** A run as the model knows it. */
export interface ModelRun {
  readonly id: string;
  readonly owner: Owner;
  /** What the run belongs to: a workflow, a model. */
  readonly group: string;
  readonly createdMs: number;
  /** As it was asked for; `(none)` without the header. */
  readonly outcome: string;
  /** The word that it ends in, or stays in. */
  readonly end: string;
  /** What its create request said, by the fields of the reply that repeat it; undefined: the field is absent or null. */
  readonly says: Readonly<Record<string, unknown>>;
  readonly timeline: Timeline;
  /** What it waits for; undefined if nothing, or no longer. */
  waitsFor: 'upload' | 'close' | undefined;
  /** The address that its input goes to, if it has one. */
  readonly uploadPath: string | undefined;
  /** Names of its inputs, where they are counted and the request named them. */
  inputs: string[] | undefined;
  isDeleted: boolean;
  /** What was seen of it, for what must not change or go back. By what it is. */
  readonly seen: Map<string, unknown>;
}
