import type { Place } from '@runspec/spec-lint';

/** A keyword with the place where it stands. */
export interface Keyword {
  readonly value: unknown;
  readonly place: Place;
  /** Other values of the same keyword, which have to be satisfied as well: two parts of an `allOf` may have a `pattern` each. */
  readonly others?: readonly Keyword[];
}

/**
 * What a schema says, however it is written: references followed, `allOf` merged, null and constants taken out of unions. Several places stand
 * for a schema that has to satisfy all of them.
 */
export interface Shape {
  readonly place: Place;
  /** Without `null`; missing where any type will do. */
  readonly types?: ReadonlySet<string>;
  readonly nullable: boolean;
  /** The listed words by their JSON, without null; missing where none are listed. */
  readonly words?: ReadonlyMap<string, Keyword>;
  /** Whether other words than the listed ones may come. */
  readonly open: boolean;
  /** Bounds, `format`, `default`, and keywords that are compared as they stand. */
  readonly keywords: ReadonlyMap<string, Keyword>;
  readonly fields: ReadonlyMap<string, readonly Place[]>;
  readonly required: ReadonlyMap<string, Place>;
  readonly items?: readonly Place[];
  /** `additionalProperties`: a boolean, or the places of a schema. */
  readonly extra?: { readonly place: Place; readonly schema: boolean | readonly Place[] };
  /** What stands in a union of which more than one member is left. */
  readonly members?: readonly Place[];
  /** Unions that have to be satisfied beside that one, as each part of an `allOf` may have its own. */
  readonly otherUnions?: readonly Shape[];
  readonly discriminator?: Place;
}

/** The shape of what has no schema: anything goes. */
export function anyShape(place: Place): Shape {
  return {
    place,
    nullable: true,
    open: false,
    keywords: new Map(),
    fields: new Map(),
    required: new Map(),
  };
}

/** Whether a shape says nothing but which types there are. */
export function isPlain(shape: Shape): boolean {
  return (
    !shape.words &&
    !shape.members &&
    !shape.items &&
    !shape.extra &&
    shape.keywords.size + shape.fields.size + shape.required.size === 0
  );
}
