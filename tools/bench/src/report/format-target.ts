import type { Target } from '../part.ts';

/** A target and what became of it, in a line. */
export function formatTarget({ what, limit, found, met }: Target): string {
  return `${met ? '✓ met' : '✗ MISSED'}: ${what}: ${found} (target: ${limit})`;
}
