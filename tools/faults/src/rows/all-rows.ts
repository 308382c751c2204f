import type { Row } from '../row.ts';
import { bodyRows } from './body-rows.ts';
import { callerRows } from './caller-rows.ts';
import { connectionRows } from './connection-rows.ts';
import { retryAfterRows } from './retry-after-rows.ts';
import { safetyRows } from './safety-rows.ts';
import { statusRows } from './status-rows.ts';
import { timeoutRows } from './timeout-rows.ts';

/** The fault table. */
export const allRows: readonly Row[] = [
  ...connectionRows,
  ...timeoutRows,
  ...bodyRows,
  ...statusRows,
  ...retryAfterRows,
  ...safetyRows,
  ...callerRows,
];
