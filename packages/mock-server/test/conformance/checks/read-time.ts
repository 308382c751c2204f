/** Epoch milliseconds of a time in a reply. @param zone - of times that name none. @returns NaN for what is no time. */
export function readTime(text: unknown, zone = ''): number {
  if (typeof text !== 'string') return Number.NaN;
  const offset = /(Z|[+-]\d\d:?\d\d)$/.test(text) ? '' : zone;
  return Date.parse(`${text}${offset}`.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
}

/** The milliseconds that a time in a reply is cut to. */
export const unitOf = (text: unknown): number => (/\.\d{3}/.test(String(text)) ? 1 : 1000);
