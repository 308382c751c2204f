/** Round numbers for a logarithmic axis, not too many of them: 1, 2, 5, 10 … or, where the range is wide, powers of ten and halves of them. */
export function ticksOf(values: readonly number[]): number[] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const powers = Array.from({ length: 12 }, (_, index) => 10 ** (index - 4));
  const fine = powers.flatMap((power) => [power, 2 * power, 5 * power]);
  const within = fine.filter((tick) => tick >= least * 0.95 && tick <= most * 1.05);
  return within.length <= 9 ? within : within.filter((tick) => powers.includes(tick));
}
