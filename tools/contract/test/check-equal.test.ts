import { expect, it } from 'vitest';
import { checkEqual, checkMembers, rejection } from '../src/check-equal.ts';

it.each([
  [{ a: 1 }, { a: 2 }, 'value/a: expected 2, found 1'],
  [{ a: 1, b: 2 }, { a: 1 }, 'value/b: expected undefined, found 2'],
  [{ a: 1 }, { a: 1, b: null }, 'value/b: expected null, found undefined'],
  [[1, 2], [1], 'value/1: expected undefined, found 2'],
  [[undefined], [], 'value/length: expected 0, found 1'],
  [[], {}, 'value: expected {}, found []'],
  [null, {}, 'value: expected {}, found null'],
  [new Error('why'), 1, 'value: expected 1, found Error: why'],
])('tells %j from %j', (found, expected, message) => {
  expect(() => checkEqual('value', found, expected)).toThrow(message);
});

it('takes what JSON would not tell apart', () => {
  checkEqual('value', { a: [{ b: 'c' }], d: undefined }, { a: [{ b: 'c' }] });
  checkMembers('value', { a: 1, b: 2 }, { a: 1 });
  expect(() => checkMembers('value', { a: 1 }, { b: 1 })).toThrow('value.b: expected 1, found undefined');
  expect(() => checkMembers('value', undefined, {})).toThrow('value: expected {}, found undefined');
});

it('returns what a promise rejected with, and refuses one that did not', async () => {
  expect(await rejection(Promise.reject('no'))).toBe('no');
  await expect(rejection(Promise.resolve(1))).rejects.toThrow('expected "a rejection", found 1');
});
