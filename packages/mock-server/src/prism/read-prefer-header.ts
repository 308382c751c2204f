/** One preference of a `Prefer` header. */
export interface Preference {
  /** In lower case. */
  readonly name: string;
  /** Without quotes; '' where it has none. */
  readonly value: string;
  /** As they were written, without the space around them. */
  readonly params: readonly string[];
}

/** Reads a `Prefer` header (RFC 7240): `code=404, example="a b"; parameter=1`. */
export function readPreferHeader(header: string): Preference[] {
  return splitOutsideQuotes(header, ',').map((preference) => {
    const [first = '', ...params] = splitOutsideQuotes(preference, ';');
    const equals = first.indexOf('=');
    const name = (equals < 0 ? first : first.slice(0, equals)).trim().toLowerCase();
    const value = equals < 0 ? '' : first.slice(equals + 1).trim();
    const text = /^".*"$/s.test(value) && value.length > 1 ? value.slice(1, -1) : value;
    return { name, value: text, params: params.map((param) => param.trim()) };
  });
}

function splitOutsideQuotes(text: string, separator: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '"') quoted = !quoted;
    else if (text[index] === separator && !quoted) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}
