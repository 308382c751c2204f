import { requireMs } from '../require-ms.ts';
import {
  classesPerDoubling,
  classOf,
  type DurationModel,
  emptyModel,
  learnDuration,
} from './duration-model.ts';
import { type Hazard, hazardOf } from './hazard.ts';
import type { Schedule } from './schedule.ts';
import { defaultRequestCostMs } from './sqrt.ts';

/** A schedule that learns. */
export interface LearnedSchedule extends Schedule {
  /** What it knows, as JSON: give it to {@link learned} in the next process. */
  readonly model: DurationModel;
  /** Tells it how long a run took, in milliseconds from its creation to its end. */
  learn(durationMs: number): void;
}

/** What a {@link learned} schedule begins with. */
export interface LearnedOptions {
  /** What an earlier one knew. @default nothing */
  readonly model?: DurationModel;
  /** How many milliseconds of delay one request is worth; more than 0. @default 500 */
  readonly requestCostMs?: number;
}

/**
 * Checks where runs end: with a density of √(h/2c), where h is the rate at which runs of that age have been seen to end and c is the cost
 * of a request (Keller, as with `sqrt`). While little is known, and beyond every duration that was seen, it is `sqrt`.
 * @throws {RangeError} if an option is out of range, or `model` is none.
 */
export function learned(options: LearnedOptions = {}): LearnedSchedule {
  const { requestCostMs = defaultRequestCostMs } = options;
  requireMs('learned: requestCostMs', requestCostMs);
  let model = requireModel(options.model ?? emptyModel);
  let hazard: Hazard | undefined;
  const next: Schedule = ({ ageMs }) => {
    hazard ??= hazardOf(model);
    return nextCheck(hazard, ageMs, requestCostMs) - ageMs;
  };
  return Object.defineProperties(next, {
    model: { get: () => model, enumerable: true },
    learn: {
      value: (durationMs: number) => {
        model = learnDuration(model, durationMs);
        hazard = undefined;
      },
    },
  }) as LearnedSchedule;
}

/** The age at which the density, summed up from the age given, comes to one check. */
function nextCheck({ first, rates, below, above }: Hazard, ageMs: number, costMs: number): number {
  let left = 1;
  let from = Math.max(0, ageMs);
  for (let index = classOf(from); ; index += 1) {
    const at = index - first;
    if (at >= rates.length) return reach(from, left, above, costMs);
    const rate = at < 0 ? below : (rates[at] ?? above);
    const end = 2 ** ((index + 1) / classesPerDoubling);
    // The density is √(rate/2c·age): its integral.
    const share = Math.sqrt((2 * rate) / costMs) * (Math.sqrt(end) - Math.sqrt(from));
    if (share >= left) return reach(from, left, rate, costMs);
    left -= share;
    from = end;
  }
}

const reach = (fromMs: number, checks: number, rate: number, costMs: number): number =>
  (Math.sqrt(fromMs) + checks / Math.sqrt((2 * rate) / costMs)) ** 2;

function requireModel(model: DurationModel): DurationModel {
  const { version, counts } = model as { version?: unknown; counts?: unknown };
  if (version === 1 && typeof counts === 'object' && counts !== null) return model;
  throw new RangeError(
    'learned: model must be what an earlier `learned().model` was: { version: 1, counts: {…} }',
  );
}
