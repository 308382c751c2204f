import type { Place } from '@runspec/spec-lint';
import type { Comparison } from './comparison.ts';
import type { Shape } from './shape.ts';
import { describeSpot } from './spot.ts';

/** The keywords that {@link compareBounds} compares. */
export const boundKeywords: ReadonlySet<string> = new Set([
  ...['minimum', 'exclusiveMinimum'],
  ...['maximum', 'exclusiveMaximum'],
]);

interface Bound {
  readonly value: number;
  readonly isExcluded: boolean;
  readonly keyword: string;
  readonly place: Place;
}

/** A way along the numbers: up from a lower bound, or down from an upper one. */
interface Side {
  readonly name: string;
  readonly inclusive: string;
  readonly exclusive: string;
  /** 1 where a larger value lets less through, -1 where a smaller one does. */
  readonly sign: 1 | -1;
}

const sides: readonly Side[] = [
  { name: 'lower bound', inclusive: 'minimum', exclusive: 'exclusiveMinimum', sign: 1 },
  { name: 'upper bound', inclusive: 'maximum', exclusive: 'exclusiveMaximum', sign: -1 },
];

/** Compares the bounds of numbers: `minimum` and `exclusiveMinimum` are two ways to write one, and for whole numbers above 0 is at least 1. */
export function compareBounds({ from, to, spot, recorder }: Comparison): void {
  for (const side of sides) {
    const [before, after] = [boundOf(from, side), boundOf(to, side)];
    const step = side.sign * compare(before, after, side);
    if (step === 0) continue;
    const keyword = after?.keyword ?? before?.keyword;
    const isSameWay = !before || !after || before.keyword === after.keyword;
    const [what, say] = isSameWay ? [keyword, showValue] : [side.name, showBound];
    const change = before
      ? after
        ? `changed from ${say(before)} to ${say(after)}`
        : `(${say(before)}) is gone`
      : `is ${after && say(after)} now, there was none`;
    recorder.schema(step > 0 ? 'bound-narrowed' : 'bound-widened', spot, {
      from: before?.place,
      to: after?.place,
      message: `${what} of ${describeSpot(spot)} ${change}`,
    });
  }
}

/** The stricter one of the two that a schema may have, as one of whole numbers where only these can come. */
function boundOf({ keywords, types }: Shape, side: Side): Bound | undefined {
  const isWhole = types?.size === 1 && types.has('integer');
  const bounds = [side.inclusive, side.exclusive].flatMap((keyword): Bound[] => {
    const found = keywords.get(keyword);
    if (typeof found?.value !== 'number') return [];
    const isExcluded = keyword === side.exclusive;
    return [{ value: found.value, isExcluded, keyword, place: found.place }];
  });
  const whole = bounds.map((bound) => (isWhole ? toWhole(bound, side) : bound));
  return whole.sort((a, b) => side.sign * compare(a, b, side))[0];
}

function toWhole(bound: Bound, { sign }: Side): Bound {
  const { value, isExcluded } = bound;
  const inner = sign * Math.ceil(sign * value);
  return { ...bound, value: isExcluded && inner === value ? value + sign : inner, isExcluded: false };
}

/** Above 0 where the second one is farther along the numbers; no bound is before all. */
function compare(a: Bound | undefined, b: Bound | undefined, { sign }: Side): number {
  if (!a || !b) return a === b ? 0 : sign * (b ? 1 : -1);
  return Math.sign(b.value - a.value) || sign * (Number(b.isExcluded) - Number(a.isExcluded));
}

const showValue = ({ place, value }: Bound): string =>
  String(typeof place.value === 'number' ? place.value : value);

const showBound = ({ isExcluded, keyword, place, value }: Bound): string => {
  const isExclusive = isExcluded || keyword.startsWith('exclusive');
  const given = typeof place.value === 'number' ? place.value : value;
  const isLower = keyword.toLowerCase().endsWith('minimum');
  return `${isExclusive ? (isLower ? 'above' : 'below') : isLower ? 'at least' : 'at most'} ${given}`;
};
