import type { Place } from '@runspec/spec-lint';
import { anyShape, isPlain, type Shape } from './shape.ts';

/**
 * Reads an `anyOf` or `oneOf`. Null in it makes the rest nullable, a single member left stands for the union, bare types are a list of types, and
 * words with a bare `string` beside them are an open list. Anything else remains a union.
 */
export function readUnion(place: Place, members: readonly Place[], read: (member: Place) => Shape): Shape {
  const all = flatten(members, read);
  const shapes = all.map(({ shape }) => shape);
  const left = all.filter(({ shape }) => !isNull(shape));
  const nullable = shapes.some((shape) => shape.nullable);
  const [only] = left;
  if (!only) return { ...anyShape(place), types: new Set(), nullable: true };
  if (left.length === 1) return { ...only.shape, place, nullable };
  const rest = left.map(({ shape }) => shape);
  const types = rest.every((shape) => shape.types)
    ? new Set(rest.flatMap((shape) => [...(shape.types ?? [])]))
    : undefined;
  const base: Shape = { ...anyShape(place), nullable, ...(types ? { types } : {}) };
  if (rest.every(isPlain)) return base;
  const lists = rest.filter((shape) => shape.words);
  const plain = rest.filter(isPlain);
  if (lists.length + plain.length === rest.length && lists.every(isWordsOnly) && types?.size === 1) {
    const words = new Map(lists.flatMap((shape) => [...(shape.words ?? [])]));
    return { ...base, words, open: plain.length > 0 || lists.some((shape) => shape.open) };
  }
  return { ...base, members: left.map(({ member }) => member) };
}

interface Member {
  readonly member: Place;
  readonly shape: Shape;
}

/** A union within a union adds its members, unless it says something beside them. */
function flatten(members: readonly Place[], read: (member: Place) => Shape): Member[] {
  return members.flatMap((member) => {
    const shape = read(member);
    const isUnion = shape.members && shape.fields.size === 0 && !shape.discriminator && !shape.otherUnions;
    const own = { member, shape };
    if (!isUnion) return [own];
    const inner = (shape.members ?? []).map((each) => ({ member: each, shape: read(each) }));
    return shape.nullable
      ? [...inner, { member, shape: { ...anyShape(member), types: new Set<string>() } }]
      : inner;
  });
}

const isNull = (shape: Shape): boolean =>
  shape.types?.size === 0 && shape.nullable && !shape.members && !shape.words;

const isWordsOnly = (shape: Shape): boolean => {
  const { words: _, ...rest } = shape;
  return isPlain(rest);
};
