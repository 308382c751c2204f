import { isRecord } from '../spec/is-record.ts';

/** What a create request said, and how replies repeat it. */
export interface Echo {
  /** What the request said, by its own field names. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Fields of a reply that repeat one of the request with another name. */
  readonly repeats: Readonly<Record<string, string>>;
  /** Every field that a create request can have. */
  readonly requested: ReadonlySet<string>;
}

/**
 * Puts what the create request said into a body made from an example, in place. A field that the request can have and did not is what it
 * is in the plainest example, and goes where an example shows that it can be absent: the others' inputs are not this run's.
 * @param examples - all examples of this body, the plainest first.
 */
export function echoFields(
  body: Record<string, unknown>,
  { fields, repeats, requested }: Echo,
  examples: readonly Readonly<Record<string, unknown>>[],
): void {
  const plainest = examples[0] ?? {};
  const { some, all } = presence(examples);
  for (const name of new Set([...Object.keys(body), ...Object.keys(fields)])) {
    const source = repeats[name] ?? name;
    const said = Object.hasOwn(fields, source) ? source : Object.hasOwn(fields, name) ? name : undefined;
    if (said !== undefined && some.has(name)) {
      const given = fields[said];
      const shown = body[name];
      body[name] = isRecord(given) && isRecord(shown) ? { ...shown, ...given } : given;
    } else if (requested.has(source) && some.has(name)) {
      if (!all.has(name)) delete body[name];
      else body[name] = plainest[name];
    }
  }
}

interface Presence {
  /** Fields that at least one example has, and those that every one has. */
  readonly some: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

// The examples of a run's own form are the same list for every reply.
const known = new WeakMap<object, Presence>();

function presence(examples: readonly Readonly<Record<string, unknown>>[]): Presence {
  const found = known.get(examples);
  if (found) return found;
  const some = new Set(examples.flatMap((example) => Object.keys(example)));
  const all = [...some].filter((name) => examples.every((example) => Object.hasOwn(example, name)));
  const made = { some, all: new Set(all) };
  known.set(examples, made);
  return made;
}

/** The fields of a create request that a reply may repeat: those at its top and those of objects there, by name. */
export function saidFields(
  body: unknown,
  params: Readonly<Record<string, string>>,
  isRepeated: (name: string) => boolean,
): Record<string, unknown> {
  const top = isRecord(body) ? Object.entries(body) : [];
  const within = top.flatMap(([, value]) => (isRecord(value) ? Object.entries(value) : []));
  const said = [...within, ...top, ...Object.entries(params)];
  return Object.fromEntries(said.filter(([name, value]) => isRepeated(name) && value !== undefined));
}
