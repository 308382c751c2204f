import { shown } from './shown.ts';

/** @throws {RangeError} that names the option, unless it is a duration that can be waited for. */
export function requireMs(option: string, value: number, orInfinity = false): void {
  const most = orInfinity ? ', or Infinity' : ' and finite';
  if (!(typeof value === 'number' && value > 0 && (orInfinity || value !== Infinity)))
    throw new RangeError(
      `${option} must be a number of milliseconds, more than 0${most}; got ${shown(value)}`,
    );
}
