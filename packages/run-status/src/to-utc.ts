import { zoneOffsetMs } from './zone-offset.ts';

const timestamp =
  /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?(?:([Zz])|([+-])(\d\d):?(\d\d))?$/;

/**
 * Reads a provider's timestamp as UTC, ISO 8601 with milliseconds. Takes RFC 3339, offsets without a colon (Modzy sends
 * both `+0000` and `+00:00`) and, if `timeZone` is given, times without an offset (NCLUE sends those).
 * Digits below a millisecond are cut off.
 * @param timeZone - what a time without an offset is read in: an IANA name or `±HH:MM`.
 * @returns `undefined` for anything that is not such a time, a day that does not exist included.
 */
export function toUtc(value: unknown, timeZone?: string): string | undefined {
  const match = typeof value === 'string' ? timestamp.exec(value) : null;
  if (!match) return undefined;
  const [
    ,
    year,
    month,
    day,
    hour,
    minute,
    second = '0',
    fraction = '',
    zulu,
    sign,
    offsetHour,
    offsetMinute,
  ] = match;
  const fields = [
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
  ] as const;
  const wallClockMs = utcMs(fields, Number(fraction.slice(0, 3).padEnd(3, '0')));
  if (wallClockMs === undefined) return undefined;
  if (zulu) return toIso(wallClockMs);
  if (sign) {
    if (Number(offsetHour) > 23 || Number(offsetMinute) > 59) return undefined;
    const offsetMs = (Number(offsetHour) * 60 + Number(offsetMinute)) * 60_000;
    return toIso(sign === '+' ? wallClockMs - offsetMs : wallClockMs + offsetMs);
  }
  const offsetMs = timeZone === undefined ? undefined : zoneOffsetMs(timeZone, wallClockMs);
  return offsetMs === undefined ? undefined : toIso(wallClockMs - offsetMs);
}

/** A time outside the years that four digits can write has no place in our format. */
function toIso(ms: number): string | undefined {
  const iso = new Date(ms).toISOString();
  return iso.length === 24 ? iso : undefined;
}

type Fields = readonly [
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
];

/** `Date` rolls February 30 over into March; a reply that says so is wrong, and we do not move the day. */
function utcMs(fields: Fields, milliseconds: number): number | undefined {
  const [year, month, day, hour, minute, second] = fields;
  const date = new Date(0);
  date.setUTCFullYear(year, month, day); // Unlike Date.UTC, this takes the years 0 to 99 as they are.
  date.setUTCHours(hour, minute, second, milliseconds);
  const same =
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month &&
    date.getUTCDate() === day &&
    date.getUTCHours() === hour &&
    date.getUTCMinutes() === minute &&
    date.getUTCSeconds() === second;
  return same ? date.getTime() : undefined;
}
