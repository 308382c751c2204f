import { describe, expect, it } from 'vitest';
import { toUtc } from './to-utc.ts';

describe('toUtc', () => {
  it.each([
    ['RFC 3339 with Z', '2025-01-15T10:00:00Z', '2025-01-15T10:00:00.000Z'],
    ['an offset with a colon', '2025-01-15T10:00:00+02:00', '2025-01-15T08:00:00.000Z'],
    ['an offset without a colon', '2021-07-20T01:40:11.187+0000', '2021-07-20T01:40:11.187Z'],
    ['a negative offset', '2025-01-15T22:30:00-05:30', '2025-01-16T04:00:00.000Z'],
    ['more digits than milliseconds', '2025-01-15T10:00:00.123999Z', '2025-01-15T10:00:00.123Z'],
    ['fewer digits than milliseconds', '2025-01-15T10:00:00.5Z', '2025-01-15T10:00:00.500Z'],
    ['no seconds', '2025-01-15T10:00Z', '2025-01-15T10:00:00.000Z'],
    ['February 29 of a leap year', '2024-02-29T00:00:00Z', '2024-02-29T00:00:00.000Z'],
    ['a year below 100', '0099-01-01T00:00:00Z', '0099-01-01T00:00:00.000Z'],
  ])('reads %s', (_name, text, utc) => {
    expect(toUtc(text)).toBe(utc);
  });

  it('reads a time without an offset in the zone it is told', () => {
    expect(toUtc('2024-11-03T15:02:24', 'Asia/Seoul')).toBe('2024-11-03T06:02:24.000Z');
    expect(toUtc('2024-11-03T15:02:24', '+09:00')).toBe('2024-11-03T06:02:24.000Z');
    expect(toUtc('2024-11-03T15:02:24', 'UTC')).toBe('2024-11-03T15:02:24.000Z');
  });

  it('follows the clocks of a zone that changes them', () => {
    expect(toUtc('2024-07-01T12:00:00', 'America/New_York')).toBe('2024-07-01T16:00:00.000Z');
    expect(toUtc('2024-12-01T12:00:00', 'America/New_York')).toBe('2024-12-01T17:00:00.000Z');
    expect(toUtc('2024-11-03T03:30:00', 'America/New_York')).toBe('2024-11-03T08:30:00.000Z');
  });

  it('does not let the zone override an offset', () => {
    expect(toUtc('2024-11-03T15:02:24Z', 'Asia/Seoul')).toBe('2024-11-03T15:02:24.000Z');
  });

  it.each([
    ['no offset and no zone', '2024-11-03T15:02:24'],
    ['a day that does not exist', '2025-02-30T00:00:00Z'],
    ['an hour that does not exist', '2025-01-01T25:00:00Z'],
    ['a leap second', '2016-12-31T23:59:60Z'],
    ['an offset that does not exist', '2025-01-01T00:00:00+24:00'],
    ['a year before 0', '0000-01-01T00:00:00+23:00'],
    ['a date alone', '2025-01-01'],
    ['prose', 'yesterday'],
    ['empty text', ''],
    ['a number', 1_700_000_000_000],
    ['null', null],
    ['an object', {}],
  ])('gives nothing for %s', (_name, value) => {
    expect(toUtc(value)).toBeUndefined();
  });

  it.each(['Mars/Olympus', '+99:99', '+24:00', '-09:60'])('gives nothing for the zone %s', (timeZone) => {
    expect(toUtc('2024-11-03T15:02:24', timeZone)).toBeUndefined();
  });
});
