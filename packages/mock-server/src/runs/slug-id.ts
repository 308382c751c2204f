import type { Ask } from './ask.ts';
import { derivedUuid } from './random.ts';

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * The id by which replies name what a path parameter names: the parameter itself; or, where the examples have a UUID and the parameter is
 * a slug, a UUID that is always the same for it. Replies must have one there.
 */
export function idOfSlug(
  { created, runSpec }: Pick<Ask, 'created' | 'runSpec'>,
  name: string,
  value: string,
): string {
  const repeats = Object.entries(runSpec.facts.repeats ?? {}).flatMap(([field, of]) =>
    of === name ? [field] : [],
  );
  const isUuid = [name, ...repeats].some((field) => uuid.test(String(created.forms[0]?.value[field])));
  return isUuid && !uuid.test(value) ? derivedUuid(name, value) : value;
}
