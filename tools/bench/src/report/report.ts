import type { Machine } from '../describe-machine.ts';
import type { PartName, PartResult } from '../part.ts';

/** A part with what it found, where and when. */
export type MeasuredPart = { part: PartName } & Machine & PartResult;

/** What stands in clients.json. */
export interface Report {
  about: string;
  parts: readonly MeasuredPart[];
}
