const fixed = /^([+-])(\d\d):(\d\d)$/;

/**
 * How far a time zone is ahead of UTC, in milliseconds, at a wall-clock time there.
 * @param timeZone - an IANA name such as `Asia/Seoul`, or `±HH:MM`, at most 23:59.
 * @param wallClockMs - the local time, written as if it were UTC.
 * @returns `undefined` if there is no such zone.
 */
export function zoneOffsetMs(timeZone: string, wallClockMs: number): number | undefined {
  const match = fixed.exec(timeZone);
  if (match) {
    const [hours, minutes] = [Number(match[2]), Number(match[3])];
    if (hours > 23 || minutes > 59) return undefined;
    const ms = (hours * 60 + minutes) * 60_000;
    return match[1] === '+' ? ms : -ms;
  }
  const first = offsetAt(timeZone, wallClockMs);
  // The offset belongs to the instant, not to the wall clock: near a change of the clocks a second look is needed.
  return first === undefined ? undefined : offsetAt(timeZone, wallClockMs - first);
}

function offsetAt(timeZone: string, epochMs: number): number | undefined {
  try {
    const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }).formatToParts(
      epochMs,
    );
    const name = parts.find((part) => part.type === 'timeZoneName')?.value.slice('GMT'.length);
    return name === '' ? 0 : zoneOffsetMs(name ?? '', epochMs);
  } catch {
    return undefined; // No such zone, or an instant outside what Date can hold.
  }
}
