import type { SchemaComparer } from './compare-schema.ts';
import type { Operation } from './operation.ts';
import type { Recorder } from './recorder.ts';

/** What the comparison of one operation needs. */
export interface OperationComparison {
  readonly from: Operation;
  readonly to: Operation;
  readonly recorder: Recorder;
  readonly schemas: SchemaComparer;
}
