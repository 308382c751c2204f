import { requireMs } from '../require-ms.ts';
import { shown } from '../shown.ts';
import type { Schedule } from './schedule.ts';

/**
 * Another schedule's intervals, but never longer than so many milliseconds: for whoever promises to tell of a change in time.
 *
 * A change is then told within `maxMs` and the time that the check takes, as long as the provider's pace leaves room for the check. The
 * provider's least interval and `Retry-After` win, where they are longer.
 *
 * @param schedule - what says when to check, as long as that is soon enough; `sqrt()`, for example.
 * @param maxMs - the longest interval, more than 0.
 * @throws {RangeError} if `schedule` is not a function, or `maxMs` no such number.
 */
export function atMost(schedule: Schedule, maxMs: number): Schedule {
  if (typeof schedule !== 'function')
    throw new RangeError(`atMost: schedule must be a function such as sqrt(); got ${shown(schedule)}`);
  requireMs('atMost: maxMs', maxMs);
  return (soFar) => Math.min(maxMs, schedule(soFar));
}
