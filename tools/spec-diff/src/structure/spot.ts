import type { Touched } from '../change.ts';

/** Where the comparison is: seen from one operation, and from one side. */
export interface Spot {
  /** `operationId`; empty for the document as a whole. */
  readonly operation: string;
  readonly side: Touched;
  /** As in a compiler's finding: `body`, or `response` and a status, then field names, `[]`, `{}`. */
  readonly place: readonly string[];
  /** For people: `the body of createRun`, or the innermost named schema, `ModelRun`. */
  readonly owner: string;
  /** The field names since the owner. */
  readonly within: readonly string[];
  /** The named schemas on the way, outermost first. */
  readonly names: readonly string[];
  /** Whether generated types leave out what is here, so that the compiler cannot see it. */
  readonly untyped?: boolean;
}

/** The spot of a field (or `[]`, `{}`) of what is here. */
export function inside(spot: Spot, key: string): Spot {
  return { ...spot, place: [...spot.place, key], within: [...spot.within, key] };
}

/** The same spot once a named schema has been entered. */
export function entering(spot: Spot, name: string): Spot {
  return { ...spot, owner: name, within: [], names: [...spot.names, name] };
}

/** The words for a spot: `field "score" of ModelRun`. */
export function describeSpot({ owner, within }: Spot): string {
  if (within.length === 0) return owner;
  const path = within.map((key, index) => (index > 0 && key !== '[]' ? `.${key}` : key)).join('');
  const last = within.at(-1);
  const noun = last === '[]' ? 'items' : last === '{}' ? 'values' : 'field';
  const name =
    last === '[]' ? path.slice(0, -2) : last === '{}' ? path.slice(0, -3).replace(/\.$/, '') : path;
  return name === ''
    ? `${noun} of ${owner}`
    : `${noun === 'field' ? '' : `${noun} of `}field "${name}" of ${owner}`;
}
