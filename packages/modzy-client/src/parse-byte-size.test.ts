import { describe, expect, it } from 'vitest';
import { parseByteSize } from './parse-byte-size.ts';

describe('parseByteSize', () => {
  it.each([
    ['1M', 1_000_000],
    ['1Mi', 1_048_576],
    ['1MB', 1_000_000],
    ['1MiB', 1_048_576],
    ['1 MiB', 1_048_576],
    ['500K', 500_000],
    ['500k', 500_000],
    ['500Ki', 512_000],
    ['2G', 2_000_000_000],
    ['2Gi', 2_147_483_648],
    ['1Ti', 1_099_511_627_776],
    ['1.5Mi', 1_572_864],
    ['0.0001K', undefined],
    ['4096', 4096],
    ['4096B', 4096],
    [4096, 4096],
  ])('reads %j as %j', (text, bytes) => {
    expect(parseByteSize(text)).toBe(bytes);
  });

  it.each([
    undefined,
    null,
    '',
    '0',
    '-1M',
    '1m',
    '1i',
    '1Mb',
    '1MM',
    'M',
    '1e3',
    ' 1M',
    '1M\n2',
    'NaN',
    '9'.repeat(400),
    '9P9',
    '99999P',
  ])('takes %j for no size', (text) => expect(parseByteSize(text)).toBeUndefined());
});
