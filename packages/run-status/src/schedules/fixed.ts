import { requireMs } from '../require-ms.ts';
import type { Schedule } from './schedule.ts';

/**
 * The same interval for ever. The mean delay is half of it, whatever the runs are like; a run ten times as long costs ten times the requests.
 * @param intervalMs - more than 0.
 * @throws {RangeError} for anything else.
 */
export function fixed(intervalMs: number): Schedule {
  requireMs('fixed: intervalMs', intervalMs);
  return () => intervalMs;
}
