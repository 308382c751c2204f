import { describe, expect, it } from 'vitest';
import { parseRetryAfterMs } from './parse-retry-after-ms.ts';

const now = Date.UTC(1994, 10, 6, 8, 49, 0);

describe('parseRetryAfterMs', () => {
  it.each([
    ['0', 0],
    ['1', 1000],
    ['0061', 61_000],
    ['120', 120_000],
    ['2147483', 2_147_483_000],
    ['2147484', 2_147_484_000],
    ['31536000', 31_536_000_000],
    ['9'.repeat(400), Number.MAX_SAFE_INTEGER],
  ])('reads %s as whole seconds', (header, delayMs) => {
    expect(parseRetryAfterMs(header, now)).toBe(delayMs);
  });

  it.each([
    ['Sun, 06 Nov 1994 08:49:37 GMT', 37_000],
    ['Sunday, 06-Nov-94 08:49:37 GMT', 37_000],
    ['Sun Nov  6 08:49:37 1994', 37_000],
    ['Sun, 06 Nov 1994 08:48:00 GMT', 0],
    ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
    ['Fri, 31 Dec 9999 23:59:59 GMT', 252_618_189_059_000],
  ])('reads %s as an HTTP date', (header, delayMs) => {
    expect(parseRetryAfterMs(header, now)).toBe(delayMs);
  });

  it.each([
    null,
    undefined,
    '',
    ' ',
    '-1',
    '+1',
    '1.5',
    '1e3',
    '0x10',
    '１',
    'NaN',
    'Infinity',
    '2030-01-01',
    '2030-01-01T00:00:00Z',
    'soon',
    '1, 2',
    'Sun, 99 Foo 1994 08:49:37 GMT',
    'Sun, 06 Nov 1994 08:49:37 +0900',
    'Sun, 06 Nov 1994 08:49:37',
    'GMT',
    `Sun${' '.repeat(100_000)}`,
  ])('does not read %j', (header) => {
    expect(parseRetryAfterMs(header, now)).toBeUndefined();
  });
});
