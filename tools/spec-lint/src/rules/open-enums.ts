import type { Check, Report } from '../check.ts';
import { operations } from '../document/operations.ts';
import type { Place } from '../document/place.ts';
import { subschemas } from '../document/schemas.ts';

/**
 * In a reply, a list of words is not the whole list: the provider can add one tomorrow. The known words stand in an
 * `anyOf` beside a plain `type: string`. (A tag that tells variants apart is a `const`, not an enum.)
 */
export const openEnums: Check = (api, report) => {
  const seen = new Set<string>();
  for (const { place } of operations(api)) {
    for (const [, response] of place.at('responses').entries()) {
      for (const [, media] of response.at('content').entries())
        walk(media.child('schema'), false, seen, report);
    }
  }
};

function walk(schema: Place, isOpen: boolean, seen: Set<string>, report: Report): void {
  if (!schema.isObject || seen.has(schema.ref)) return;
  seen.add(schema.ref);
  const target = schema.follow();
  if (!isOpen && target.child('enum').strings().length > 0) {
    report(
      schema,
      'A list of words in a reply must be open: anyOf with the list and a plain "type: string".',
    );
  }
  // Where an enum stands decides whether it is open, so a closed schema is judged at each use and walked once.
  if (target.ref !== schema.ref && (target.child('enum').exists || seen.has(target.ref))) return;
  seen.add(target.ref);
  const alternatives = target.child('anyOf').items();
  const takesAnyString = alternatives.some(isAnyString);
  const open = new Set(takesAnyString ? alternatives.map(({ ref }) => ref) : []);
  for (const child of subschemas(target)) walk(child, open.has(child.ref), seen, report);
}

function isAnyString(schema: Place): boolean {
  const isString = [schema.child('type').value].flat().includes('string');
  return isString && ['enum', 'const', 'pattern', 'format'].every((keyword) => !schema.child(keyword).exists);
}
