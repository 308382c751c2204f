import type { Comparison } from './comparison.ts';
import { sameMeaning } from './same-value.ts';
import type { Shape } from './shape.ts';
import { describeSpot } from './spot.ts';

/**
 * The unions that are to be compared with each other. Where more than one has to be satisfied, those whose members are written alike belong together, then
 * they go in their order. One that has no counterpart may have become fields beside the others: a person has to look.
 */
export function pairUnions({ from, to, spot, recorder }: Comparison): (readonly [Shape, Shape])[] {
  if (!from.otherUnions && !to.otherUnions) return [[from, to]];
  const [before, after] = [unionsOf(from), unionsOf(to)];
  const pairs: (readonly [Shape, Shape])[] = [];
  for (const isMatch of [isWrittenAlike, () => true]) {
    for (const union of [...before]) {
      const match = after.find((other) => isMatch(union, other));
      if (!match) continue;
      before.splice(before.indexOf(union), 1);
      after.splice(after.indexOf(match), 1);
      pairs.push([union, match]);
    }
  }
  for (const { place } of [...before, ...after]) {
    recorder.schema('keyword-changed', spot, {
      ...(before.length > 0 ? { from: place } : { to: place }),
      message: `${describeSpot(spot)} has one list of alternatives ${before.length > 0 ? 'less' : 'more'} to satisfy`,
    });
  }
  // Whether null may come is told once, of all of them together.
  return pairs.map(([old, now], index) => [
    { ...old, nullable: index > 0 || from.nullable },
    { ...now, nullable: index > 0 || to.nullable },
  ]);
}

/** What is no union is one of a single member. */
function unionsOf({ otherUnions = [], ...shape }: Shape): Shape[] {
  return [shape, ...otherUnions];
}

function isWrittenAlike(a: Shape, b: Shape): boolean {
  return sameMeaning(
    a.members?.map(({ value }) => value),
    b.members?.map(({ value }) => value),
  );
}
