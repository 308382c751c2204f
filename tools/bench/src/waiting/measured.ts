import type { Cost } from './drive.ts';

/** What one way to wait came to, at one setting. */
export interface Measured extends Cost {
  readonly contender: string;
  /** Whether nobody had to ask for the setting. */
  readonly isDefault: boolean;
  /** Requests over those of the best fixed interval with no longer a mean delay, chosen with hindsight. */
  readonly overBestFixed: number;
}

/** All that was measured with runs of one kind. */
export interface MeasuredDistribution {
  readonly distribution: string;
  readonly isNarrow: boolean;
  readonly isPlain: boolean;
  readonly measured: readonly Measured[];
}
