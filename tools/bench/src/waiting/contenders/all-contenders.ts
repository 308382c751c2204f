import type { Contender } from './contender.ts';
import { coreLro } from './core-lro.ts';
import { modzySdk } from './modzy-sdk.ts';
import { oursExponential, oursFixed, oursLearned, oursSqrt } from './ours.ts';
import { utilWaiter } from './util-waiter.ts';

/** Ours first, in the order in which they stand in tables. */
export const contenders: readonly Contender[] = [
  oursSqrt,
  oursLearned,
  oursFixed,
  oursExponential,
  coreLro,
  utilWaiter,
  modzySdk,
];
