import { requireMs } from './require-ms.ts';
import type { RunSource } from './run-source.ts';
import type { Schedule } from './schedules/schedule.ts';
import { sqrt } from './schedules/sqrt.ts';
import { shown } from './shown.ts';
import type { WatchOptions } from './wait-options.ts';

/** The options of a watch, checked and complete. */
export interface WatchPlan {
  readonly timeoutMs: number;
  readonly inputTimeoutMs: number;
  readonly maxFaults: number;
  /** The least that lies between an answer and the next check. */
  readonly floorMs: number;
  readonly schedule: Schedule;
}

/** @throws {RangeError} that names the option, if one is out of range. */
export function readPlan(
  { intervalMs: floorMs }: Pick<RunSource, 'intervalMs'>,
  options: Omit<WatchOptions, 'onCheck'>,
): WatchPlan {
  const { timeoutMs = 3_600_000, inputTimeoutMs = 600_000, maxFaults = 5, intervalMs } = options;
  const { schedule = sqrt() } = options;
  requireMs('timeoutMs', timeoutMs, true);
  requireMs('inputTimeoutMs', inputTimeoutMs, true);
  if (!(Number.isInteger(maxFaults) && maxFaults >= 0))
    throw new RangeError(`maxFaults must be a whole number, 0 or more; got ${shown(maxFaults)}`);
  if (intervalMs !== undefined) {
    requireMs('intervalMs', intervalMs);
    return { timeoutMs, inputTimeoutMs, maxFaults, floorMs: 0, schedule: () => intervalMs };
  }
  if (typeof schedule !== 'function')
    throw new RangeError(`schedule must be a function such as sqrt(); got ${shown(schedule)}`);
  return { timeoutMs, inputTimeoutMs, maxFaults, floorMs, schedule };
}
