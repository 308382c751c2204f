import { requireThat } from './require-that.ts';

/**
 * Puts headers over others, each checked before the platform sees it: the platform's own error would print the value.
 *
 * @param headers - a record or a Headers object; null takes a header out, undefined leaves it, an array stands for several.
 * @returns `target`.
 * @throws {ConfigurationError} naming the header.
 */
export function setHeaders(provider: string, target: Headers, headers?: object): Headers {
  // A Headers object has no entries of its own, but can be walked.
  const given = Object(headers);
  const entries: Iterable<[string, unknown]> = Symbol.iterator in given ? given : Object.entries(given);
  for (const [name, value] of entries) {
    const set = () => {
      if (value !== undefined) target.delete(name);
      for (const item of [value ?? []].flat()) target.append(name, item as string);
    };
    requireThat(set, provider, `headers.${name}`, 'valid in a header');
  }
  return target;
}
