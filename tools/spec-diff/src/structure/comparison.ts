import type { Place } from '@runspec/spec-lint';
import type { Recorder } from './recorder.ts';
import type { Shape } from './shape.ts';
import type { Spot } from './spot.ts';

/** What a comparison of two shapes needs: where it is, where to report, and how to go on below. */
export interface Comparison {
  readonly from: Shape;
  readonly to: Shape;
  readonly spot: Spot;
  readonly recorder: Recorder;
  readonly compare: (from: readonly Place[], to: readonly Place[], spot: Spot) => void;
}
