/**
 * The value below which a share of the values lies, interpolated between the two nearest.
 * @param share - 0 (the least) to 1 (the greatest); 0.5 is the median.
 * @throws {RangeError} if there are no values.
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const position = share * (sorted.length - 1);
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  if (below === undefined || above === undefined) throw new RangeError('There are no values.');
  return below + (above - below) * (position - Math.floor(position));
}
