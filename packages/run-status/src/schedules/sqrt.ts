import { requireMs } from '../require-ms.ts';
import type { Schedule } from './schedule.ts';

/** What one request is worth, in milliseconds of delay, unless somebody says otherwise. */
export const defaultRequestCostMs = 500;

/**
 * Intervals that grow with the square root of the time waited: checks at `c/2`, `4c/2`, `9c/2` … where `c` is the cost of a request.
 *
 * The best density of checks is √(h/2c), with h the rate at which runs end that have come so far (Keller, "Optimum checking schedules for
 * systems subject to random failure", Management Science 21, 1974). Of a run of which nothing is known any factor of its age is as likely as any other as what is left of
 * it: h is 1/age, and this is what follows. It costs twice the requests of the best fixed interval chosen with hindsight, at any length.
 *
 * @param requestCostMs - how many milliseconds of delay one request is worth; more than 0. Four times as much halves the requests.
 * @throws {RangeError} if that is no such number.
 */
export function sqrt(requestCostMs: number = defaultRequestCostMs): Schedule {
  requireMs('requestCostMs', requestCostMs);
  const step = Math.sqrt(requestCostMs / 2);
  return ({ ageMs }) => (Math.sqrt(ageMs) + step) ** 2 - ageMs;
}
