/** Enough for a run with all its results; a list of a thousand runs has more. */
const maxValues = 500;
/** Characters. */
const maxText = 16_384;

/**
 * Leaves out the end of a JSON value, or of bytes, that is too large to be kept. What is small enough, as nearly all is, is given back
 * itself: no copy is made.
 */
export function prune(value: unknown): unknown {
  return isSmall(value, { values: maxValues, text: maxText })
    ? value
    : cut(value, { values: maxValues, text: maxText });
}

interface Budget {
  values: number;
  text: number;
}

function isSmall(value: unknown, left: Budget): boolean {
  left.values -= 1;
  if (left.values < 0) return false;
  if (typeof value === 'string') {
    left.text -= value.length;
    return left.text >= 0;
  }
  if (typeof value !== 'object' || value === null) return true;
  if (value instanceof Uint8Array) return value.length <= 64;
  if (Array.isArray(value)) {
    for (const one of value) if (!isSmall(one, left)) return false;
    return true;
  }
  for (const name in value) {
    left.text -= name.length;
    if (!isSmall((value as Record<string, unknown>)[name], left)) return false;
  }
  return left.text >= 0;
}

function cut(value: unknown, left: Budget): unknown {
  left.values -= 1;
  if (typeof value === 'string') {
    const kept = Math.max(0, Math.min(value.length, left.text));
    left.text -= kept;
    return kept === value.length
      ? value
      : `${copyStart(value, kept)}… ${value.length - kept} characters more`;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Uint8Array) return `${value.length} bytes`;
  if (Array.isArray(value)) {
    const kept: unknown[] = [];
    while (kept.length < value.length && left.values > 0) kept.push(cut(value[kept.length], left));
    if (kept.length < value.length) kept.push(`… ${value.length - kept.length} more`);
    return kept;
  }
  const entries = Object.entries(value);
  const kept: [string, unknown][] = [];
  for (const [name, one] of entries) {
    if (left.values <= 0 || left.text < name.length) break;
    left.text -= name.length;
    kept.push([name, cut(one, left)]);
  }
  if (kept.length < entries.length) kept.push(['…', `${entries.length - kept.length} more`]);
  return Object.fromEntries(kept);
}

/** The start of a text, as a text of its own: a part of a text keeps all of it in memory. */
export function copyStart(text: string, length: number): string {
  return Buffer.from(text.slice(0, length)).toString();
}
