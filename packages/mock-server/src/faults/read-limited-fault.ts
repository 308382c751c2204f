import { OptionError } from '../option-error.ts';
import type { FaultRule } from './fault-rule.ts';
import { readFault } from './read-fault.ts';

/** A fault, and how often it is played. */
export type LimitedFault = Pick<FaultRule, 'fault' | 'rate' | 'times'>;

/**
 * Reads a fault that may end with parameters of its own, `times` and `rate`: `503;times=2`, `429;retry-after=1;rate=0.5`.
 * @throws {OptionError} if it cannot be read.
 */
export function readLimitedFault(text: string): LimitedFault {
  const pieces = text.split(';');
  const limits: { times?: number; rate?: number } = {};
  for (;;) {
    const [, name, value = ''] = /^\s*(times|rate)=(.*?)\s*$/.exec(pieces.at(-1) ?? '') ?? [];
    if (name === undefined) break;
    if (name === 'times') limits.times = readTimes(value, text);
    else limits.rate = readRate(value, text);
    pieces.pop();
  }
  const fault = pieces.join(';').trim();
  readFault(fault);
  return { fault, ...limits };
}

function readTimes(value: string, text: string): number {
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
  throw new OptionError(`The fault "${text}" has times=${value}; expected a whole number from 1.`);
}

function readRate(value: string, text: string): number {
  const rate = Number(value);
  if (/^[\d.]+$/.test(value) && rate <= 1) return rate;
  throw new OptionError(`The fault "${text}" has rate=${value}; expected a number from 0 to 1.`);
}
