import type { Machine } from '../describe-machine.ts';
import type { PartName, PartResult } from '../part.ts';

/** A part with what it found, where and when. */
export type MeasuredPart = { part: PartName } & Machine & PartResult;

/** A pair of files in docs/benchmarks, and the parts that it is about. */
export interface ReportFile {
  /** Without extension. */
  name: string;
  heading: string;
  parts: readonly PartName[];
}

export const reportFiles: readonly ReportFile[] = [
  { name: 'clients', heading: 'What the clients cost', parts: ['time', 'bytes', 'import', 'soak'] },
  { name: 'mock-server', heading: 'What the mock server costs', parts: ['mock'] },
];

/** What stands in the JSON of such a pair. */
export interface Report {
  about: string;
  parts: readonly MeasuredPart[];
}
