import type { Place } from '@runspec/spec-lint';
import { compareExtra } from './compare-extra.ts';
import { compareFields } from './compare-fields.ts';
import { compareKeywords } from './compare-keywords.ts';
import { compareTypes } from './compare-types.ts';
import { compareUnions } from './compare-unions.ts';
import { compareWords } from './compare-words.ts';
import type { Comparison } from './comparison.ts';
import { compareSubtypes } from './discriminator.ts';
import { pairUnions } from './pair-unions.ts';
import { readShape } from './read-shape.ts';
import type { Recorder } from './recorder.ts';
import type { Shape } from './shape.ts';
import { describeSpot, entering, inside, type Spot } from './spot.ts';

/**
 * Compares schemas from one operation's point of view. A pair of places that is being compared already, further out, is not entered again, and
 * one that was found equal from the same side is not compared twice.
 */
export class SchemaComparer {
  readonly #recorder: Recorder;
  readonly #open = new Set<string>();
  readonly #equal = new Set<string>();
  /** Found equal as far as what is open, further out, is: known once the outermost comparison has ended. */
  readonly #equalSoFar = new Set<string>();
  #leftOpen = 0;

  constructor(recorder: Recorder) {
    this.#recorder = recorder;
  }

  compare(from: readonly Place[], to: readonly Place[], outer: Spot): void {
    const key = [outer.side, ...from.map(targetOf), '→', ...to.map(targetOf)].join(' ');
    if (this.#equal.has(key)) return;
    if (this.#open.has(key) || this.#equalSoFar.has(key)) {
      this.#leftOpen += 1;
      return;
    }
    const name = nameOf(to);
    const spot = name === undefined ? outer : entering(outer, name);
    const { reports } = this.#recorder;
    const leftOpen = this.#leftOpen;
    this.#open.add(key);
    this.#compareShapes(readShape(from), readShape(to), spot);
    this.#open.delete(key);
    const isEqual = this.#recorder.reports === reports;
    if (isEqual) (this.#leftOpen === leftOpen ? this.#equal : this.#equalSoFar).add(key);
    if (this.#open.size === 0) this.#settle(isEqual);
  }

  #settle(isEqual: boolean): void {
    if (isEqual) for (const key of this.#equalSoFar) this.#equal.add(key);
    this.#equalSoFar.clear();
  }

  #compareShapes(from: Shape, to: Shape, spot: Spot): void {
    const compare = (a: readonly Place[], b: readonly Place[], at: Spot): void => this.compare(a, b, at);
    const comparison: Comparison = { from, to, spot, recorder: this.#recorder, compare };
    if (from.members || to.members) {
      for (const [before, after] of pairUnions(comparison)) {
        compareUnions({ ...comparison, from: before, to: after });
      }
      // What stands beside a union is compared where both have one; otherwise it is one of the members.
      if (!(from.members && to.members)) return;
    } else if (!compareTypes(comparison)) return;
    compareWords(comparison);
    compareKeywords(comparison);
    compareFields(comparison);
    compareExtra(comparison);
    compareItems(comparison);
    compareSubtypes(comparison);
  }
}

function compareItems({ from, to, spot, recorder, compare }: Comparison): void {
  if (from.items && to.items) compare(from.items, to.items, inside(spot, '[]'));
  if (Boolean(from.items) === Boolean(to.items)) return;
  recorder.schema(to.items ? 'type-narrowed' : 'type-widened', inside(spot, '[]'), {
    from: from.items?.[0],
    to: to.items?.[0],
    message: `items of ${describeSpot(spot)} ${to.items ? 'have a schema now' : 'can be anything'}`,
  });
}

/** The named schema that is referred to, if that is all that stands there. */
function nameOf([place, ...others]: readonly Place[]): string | undefined {
  const ref = others.length === 0 ? place?.child('$ref').text : undefined;
  return ref?.startsWith('#/components/schemas/') ? ref.split('/').at(-1) : undefined;
}

/** Two references to one schema are one place, unless something stands beside them. */
const targetOf = (place: Place): string => {
  const ref = place.child('$ref').text;
  return ref !== undefined && place.members().length === 1 ? ref : place.ref;
};
