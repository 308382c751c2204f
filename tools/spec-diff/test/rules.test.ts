import { expect, test } from 'vitest';
import { rules } from '../src/rules.ts';

test('ids are in kebab case; one that stands twice is for two sides', () => {
  for (const { rule } of rules) expect(rule).toMatch(/^[a-z]+(-[a-z]+)*$/);
  const keys = rules.map(({ rule, side }) => `${rule} ${side}`);
  expect(new Set(keys).size).toBe(keys.length);
});

test('what is breaking says what to do, and starts no sentence of its own', () => {
  for (const { rule, why, meaning } of rules) {
    expect(`${rule}: ${why}`).toMatch(/: [^A-Z.][^\n]*[^.]$/);
    expect(`${rule}: ${meaning}`).toMatch(/: [^A-Z.][^\n]*[^.]$/);
  }
});
