/** Returns a duration that can be waited for, or throws a RangeError that names the option. */
export function requireMs(
  option: string,
  value: number,
  { orInfinity = false }: { orInfinity?: boolean } = {},
): number {
  const usable = typeof value === 'number' && value > 0 && (orInfinity || value !== Infinity);
  if (usable) return value;
  const expected = orInfinity ? 'more than 0, or Infinity' : 'more than 0 and finite';
  throw new RangeError(`${option} must be a number of milliseconds, ${expected}; got ${String(value)}`);
}
