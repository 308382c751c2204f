export type Key = string | number;

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A spot in a document: a value and the keys that lead to it.
 *
 * Asking for what is not there gives a place whose value is `undefined`, never an exception: a document that is
 * being linted may be wrong in any way, and Redocly's `struct` rule already says how.
 */
export class Place {
  readonly keys: readonly Key[];
  readonly value: unknown;
  readonly #root: unknown;

  private constructor(root: unknown, keys: readonly Key[], value: unknown) {
    this.#root = root;
    this.keys = keys;
    this.value = value;
  }

  /** The place of the document itself. */
  static root(document: unknown): Place {
    return new Place(document, [], document);
  }

  /** The place as a reference within its document, `#/components/schemas/Run`. */
  get ref(): string {
    return `#/${this.keys.map((key) => String(key).replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`;
  }

  get exists(): boolean {
    return this.value !== undefined;
  }

  get text(): string | undefined {
    return typeof this.value === 'string' ? this.value : undefined;
  }

  get isObject(): boolean {
    return isObject(this.value);
  }

  /** The child as it stands: a `$ref` is not followed. */
  child(key: Key): Place {
    const own = (isObject(this.value) || Array.isArray(this.value)) && Object.hasOwn(this.value, key);
    const value = own ? (this.value as Record<Key, unknown>)[key] : undefined;
    return new Place(this.#root, [...this.keys, key], value);
  }

  /** The place that the keys lead to, with every `$ref` on the way followed. */
  at(...keys: Key[]): Place {
    let place = this.follow();
    for (const key of keys) place = place.child(key).follow();
    return place;
  }

  /** The target of the `$ref` that stands here; the place itself where there is none. */
  follow(): Place {
    let place: Place = this;
    const seen = new Set<string>();
    for (;;) {
      const ref = place.child('$ref').text;
      if (ref === undefined) return place;
      if (seen.has(ref)) return new Place(this.#root, this.keys, undefined);
      seen.add(ref);
      place = this.resolve(ref);
    }
  }

  /** The target of a reference within the document; its value is `undefined` for any other reference. */
  resolve(ref: string): Place {
    if (!ref.startsWith('#/')) return new Place(this.#root, this.keys, undefined);
    return Place.root(this.#root).pointed(ref.slice(1));
  }

  /** What a JSON Pointer leads to from here, in the value as it stands. */
  pointed(pointer: string): Place {
    return segments(pointer).reduce((place: Place, key) => place.child(key), this);
  }

  /** The members of the object that stands here, as they stand; none for anything else. */
  members(): (readonly [string, Place])[] {
    return isObject(this.value) ? Object.keys(this.value).map((key) => [key, this.child(key)] as const) : [];
  }

  /** The members with each `$ref` followed. */
  entries(): (readonly [string, Place])[] {
    return this.members().map(([key, place]) => [key, place.follow()] as const);
  }

  /** The items of the array that stands here, as they stand; none for anything else. */
  items(): Place[] {
    return Array.isArray(this.value) ? this.value.map((_, index) => this.child(index)) : [];
  }

  /** The strings of the array that stands here. */
  strings(): string[] {
    return this.items().flatMap((item) => item.text ?? []);
  }
}

/** The keys of a JSON Pointer (RFC 6901), unescaped. */
export function segments(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((segment) => decode(segment).replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Undoes the percent-encoding of a reference's fragment; a stray `%` stands for itself. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
