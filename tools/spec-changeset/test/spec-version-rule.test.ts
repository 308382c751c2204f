import { describe, expect, it } from 'vitest';
import { expectedVersion } from '../src/spec-version-rule.ts';

describe('expectedVersion', () => {
  it.each([
    ['1.2.3', '1.2.3', 'major', '2.0.0'],
    ['1.2.3', '1.3.0', 'major', '2.0.0'],
    ['1.2.3', '2.0.0', 'major', undefined],
    ['1.2.3', '1.2.4', 'minor', '1.3.0'],
    ['1.2.3', '1.3.0', 'minor', undefined],
    ['1.2.3', '2.0.0', 'minor', undefined],
    ['1.2.3', '1.2.3', 'patch', '1.2.4'],
    ['1.2.3', '1.2.10', 'patch', undefined],
    ['1.2.3', '1.1.9', 'patch', '1.2.4'],
    ['2.0.0', '1.0.0', 'major', '3.0.0'],
    ['1.2.3', '1.2.3', 'none', undefined],
    ['2026-01', '2026-01', 'major', 'another than 2026-01'],
    ['2026-01', '2026-02', 'major', undefined],
  ] as const)('from %s to %s with %s: %s', (from, to, bump, expected) => {
    expect(expectedVersion(from, to, bump)).toBe(expected);
  });
});
