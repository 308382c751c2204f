import type { Place } from '@runspec/spec-lint';
import type { Comparison } from './comparison.ts';
import { compareDiscriminators, discriminatorValues } from './discriminator.ts';
import { readShape } from './read-shape.ts';
import { sameMeaning } from './same-value.ts';
import type { Shape } from './shape.ts';
import { describeSpot } from './spot.ts';

interface Pair {
  readonly from: Place;
  readonly to: Place;
}

/** Compares unions member by member. What is no union is one of a single member. */
export function compareUnions(comparison: Comparison): void {
  const { from, to, spot, recorder, compare } = comparison;
  const before = [...(from.members ?? [from.place])];
  const after = [...(to.members ?? [to.place])];
  const what = describeSpot(spot);
  const pairs = matchers(comparison).flatMap((isMatch) => take(before, after, isMatch));
  for (const pair of pairs) compare([pair.from], [pair.to], spot);
  for (const member of before) {
    recorder.schema('member-gone', spot, {
      from: member,
      message: `${describeMember(member)} is no longer one of what ${what} may be`,
    });
  }
  for (const member of after) {
    recorder.schema('member-added', spot, {
      to: member,
      message: `${what} may be ${describeMember(member)}, too`,
    });
  }
  if (from.members && to.members) {
    compareDiscriminators(comparison);
    if (from.nullable !== to.nullable) {
      recorder.schema(to.nullable ? 'null-allowed' : 'null-gone', spot, {
        from: from.place,
        to: to.place,
        before: from.nullable ? 'may be null' : 'never null',
        after: to.nullable ? 'may be null' : 'never null',
        message: `${what} ${to.nullable ? 'may be null now' : 'may no longer be null'}`,
      });
    }
  }
}

/** Ways to find the same member in both versions, the surest first. */
function matchers({ from, to }: Comparison): ((from: Place, to: Place) => boolean)[] {
  const [fromValues, toValues] = [discriminatorValues(from), discriminatorValues(to)];
  const equal = (a: string | undefined, b: string | undefined): boolean => a !== undefined && a === b;
  return [
    (a, b) => equal(a.child('$ref').text, b.child('$ref').text),
    (a, b) => equal(fromValues.get(a.child('$ref').text ?? ''), toValues.get(b.child('$ref').text ?? '')),
    (a, b) => sameMeaning(a.follow().value, b.follow().value),
    (a, b) => equal(constants(a), constants(b)),
    (a, b) => equal(a.child('title').text, b.child('title').text),
    (a, b) => isRelated(readShape([a]), readShape([b])),
  ];
}

/** Takes the pairs that match out of both lists. */
function take(before: Place[], after: Place[], isMatch: (from: Place, to: Place) => boolean): Pair[] {
  const pairs: Pair[] = [];
  for (const from of [...before]) {
    const to = after.find((candidate) => isMatch(from, candidate));
    if (!to) continue;
    before.splice(before.indexOf(from), 1);
    after.splice(after.indexOf(to), 1);
    pairs.push({ from, to });
  }
  return pairs;
}

/** The fields that can have one value only, with it: what tells a member from the others. */
function constants(member: Place): string | undefined {
  const { fields } = readShape([member]);
  const fixed = [...fields]
    .map(([name, places]) => [name, readShape(places).words] as const)
    .filter(([, words]) => words?.size === 1)
    .map(([name, words]) => `${name}=${[...(words?.keys() ?? [])].join()}`);
  return fixed.length > 0 ? fixed.sort().join() : undefined;
}

/** Whether two members are probably one that was changed: objects with half of their fields in common, or the same types. */
function isRelated(a: Shape, b: Shape): boolean {
  const types = [...(a.types ?? [])].sort().join();
  if (types === '' || types !== [...(b.types ?? [])].sort().join()) return false;
  if (types !== 'object' || a.fields.size + b.fields.size === 0) return true;
  const common = [...a.fields.keys()].filter((name) => b.fields.has(name)).length;
  return common * 2 >= Math.min(a.fields.size, b.fields.size);
}

function describeMember(member: Place): string {
  const name = member.child('$ref').text?.split('/').at(-1) ?? member.child('title').text;
  return (
    name ?? `${[...(readShape([member]).types ?? ['anything'])].join(' or ')} (member ${member.keys.at(-1)})`
  );
}
