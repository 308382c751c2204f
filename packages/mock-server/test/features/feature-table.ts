import type { FeatureRow } from './feature.ts';
import { askedRows } from './rows/asked-rows.ts';
import { checkRows } from './rows/check-rows.ts';
import { faultRows } from './rows/fault-rows.ts';
import { placeRows } from './rows/place-rows.ts';
import { stateRows } from './rows/state-rows.ts';
import { timeRows } from './rows/time-rows.ts';

/** Every feature that mock servers are compared by; those of a group stand together. */
export const featureTable: readonly FeatureRow[] = [
  ...stateRows,
  ...timeRows,
  ...faultRows,
  ...checkRows,
  ...placeRows,
  ...askedRows,
];
