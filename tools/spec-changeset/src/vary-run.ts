/** A copy of a run with another status. @param status - tokens from the run to its status. */
export function runWith(run: unknown, [name, ...rest]: readonly string[], word: string): unknown {
  if (name === undefined) return word;
  const fields = fieldsOf(run);
  return { ...fields, [name]: runWith(fields[name], rest, word) };
}

/** A copy of a run without one of its fields. */
export function runWithout(run: unknown, name: string): unknown {
  const { [name]: _left, ...rest } = fieldsOf(run);
  return rest;
}

function fieldsOf(run: unknown): Readonly<Record<string, unknown>> {
  return typeof run === 'object' && run !== null ? (run as Readonly<Record<string, unknown>>) : {};
}
