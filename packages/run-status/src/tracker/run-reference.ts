/** A run of one of several sources, in one word: `prefix:id`. */
export interface RunReference {
  readonly prefix: string;
  readonly id: string;
}

/**
 * Reads a reference such as `nclue:9e6f…`. What stands before the first colon is the key of the source, the rest is the id.
 * @throws {TypeError} if it is not text.
 * @throws {RangeError} if it has not this form, or names a source that is not among those given.
 */
export function readReference(ref: string, sources: Readonly<Record<string, unknown>>): RunReference {
  const example = `such as "${Object.keys(sources)[0]}:9e6f"`;
  if (typeof ref !== 'string')
    throw new TypeError(`a run reference must be text ${example}; got ${String(ref)}`);
  const at = ref.indexOf(':');
  const [prefix, id] = [ref.slice(0, at), ref.slice(at + 1)];
  if (at < 1 || id === '')
    throw new RangeError(
      `a run reference must be a source, a colon and an id, ${example}; got ${JSON.stringify(ref)}`,
    );
  if (!Object.hasOwn(sources, prefix))
    throw new RangeError(
      `unknown provider in ${JSON.stringify(ref)}: the sources are ${Object.keys(sources).join(', ')}`,
    );
  return { prefix, id };
}
