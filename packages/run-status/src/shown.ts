/** A value that was refused, as its message shows it: text in quotes, so that `"10"` is not taken for a number. */
export function shown(value: unknown): string {
  return String(typeof value === 'string' ? JSON.stringify(value) : value);
}
