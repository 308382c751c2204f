const PREFIXES = 'KMGTP';

/**
 * Reads a size as Modzy writes it: a number, and a unit of bytes. `1M` and `1MB` are 1,000,000 bytes, `1Mi` and `1MiB` are
 * 1,048,576, and without a unit the number counts bytes. Where the provider's SDKs differ (`1MB` is 1,048,576 in one of
 * them) the smaller meaning counts: a chunk that is too small is taken, one that is too large is not.
 *
 * @returns bytes, an integer from 1; undefined for anything else, `1m` among it.
 */
export function parseByteSize(text: unknown): number | undefined {
  const [, digits, prefix = '', binary] = /^(\d+(?:\.\d+)?) ?([kKMGTP]?)(i?)B?$/.exec(String(text)) ?? [];
  if (digits === undefined || (binary && !prefix)) return undefined;
  const exponent = prefix ? PREFIXES.indexOf(prefix.toUpperCase()) + 1 : 0;
  const bytes = Math.floor(Number(digits) * (binary ? 1024 : 1000) ** exponent);
  return bytes >= 1 && Number.isSafeInteger(bytes) ? bytes : undefined;
}
