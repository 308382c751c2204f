/** Date and time as JSON carries them: date, time, fraction, and `Z`, an offset or nothing. */
const pattern = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(\.\d+)?(Z|[+-]\d\d:?\d\d)?$/;

/** A point in time as a provider writes it, and the way in which it does. */
export interface WireTime {
  readonly ms: number;
  /** Digits after the second. */
  readonly digits: number;
  /** `Z`, an offset, or '' where the text says none. */
  readonly zone: string;
}

/**
 * Reads a time.
 * @param defaultOffset - where a text without zone was written, as `+09:00`.
 * @returns undefined for anything else than a time.
 */
export function readWireTime(text: unknown, defaultOffset: string): WireTime | undefined {
  // Most texts of a reply are no times; the length tells it without a match.
  if (typeof text !== 'string' || text.length < 19 || text.length > 35) return undefined;
  const [, date, time, fraction = '', zone = ''] = pattern.exec(text) ?? [];
  if (date === undefined) return undefined;
  const offset = (zone || defaultOffset).replace(/(\d\d):?(\d\d)$/, '$1:$2');
  const ms = Date.parse(`${date}T${time}${fraction}${offset}`);
  return Number.isNaN(ms) ? undefined : { ms, digits: Math.max(0, fraction.length - 1), zone };
}

/** Writes another time in the way of one that was read. What the digits cannot hold is cut off, so that order is kept. */
export function writeWireTime(ms: number, { digits, zone }: WireTime, defaultOffset: string): string {
  const local = new Date(ms + offsetMs(zone || defaultOffset)).toISOString();
  const fraction = digits === 0 ? '' : `.${local.slice(20, 23).padEnd(digits, '0').slice(0, digits)}`;
  return `${local.slice(0, 19)}${fraction}${zone}`;
}

function offsetMs(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? [];
  if (sign === undefined) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
