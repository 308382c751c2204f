import type { Check, Report } from '../check.ts';
import { type Lifecycle, lifecycles } from '../document/lifecycles.ts';
import type { Place } from '../document/place.ts';
import { schemaOf, variants } from '../document/schemas.ts';

const REQUIRED = ['schema', 'words', 'id', 'status', 'initial', 'transitions'];

/** `x-run-lifecycle` stands at the root, is complete, and what it refers to is there. */
export const runLifecycle: Check = (api, report) => {
  const kinds = lifecycles(api);
  if (kinds.length === 0)
    report(api.child('x-run-lifecycle'), 'The document needs an "x-run-lifecycle" with a kind of run.');
  for (const kind of kinds) {
    if (!/^[a-z][a-zA-Z0-9]*$/.test(kind.kind))
      report(kind.place, `The kind of run "${kind.kind}" is not camelCase.`);
    checkKeys(kind.place, report);
    checkReferences(kind, report);
    checkPointers(kind, report);
  }
};

function checkKeys(place: Place, report: Report): void {
  for (const key of REQUIRED) {
    if (!place.child(key).exists) report(place, `The lifecycle has no "${key}".`);
  }
  for (const [key, member] of place.members()) {
    if (!REQUIRED.includes(key) && key !== 'x-unconfirmed')
      report(member, `A lifecycle has no key "${key}".`);
  }
}

function checkReferences({ place, run, wordsSchema, words }: Lifecycle, report: Report): void {
  const schema = place.child('schema');
  if (schema.exists && !run.exists) report(schema, `"schema" leads nowhere: ${String(schema.value)}.`);
  const list = place.child('words');
  if (list.exists && !wordsSchema.exists) report(list, `"words" leads nowhere: ${String(list.value)}.`);
  else if (list.exists && words.length === 0)
    report(list, 'The schema that "words" names has no enum of strings.');
}

function checkPointers({ place, run, wordsSchema, words }: Lifecycle, report: Report): void {
  for (const key of ['id', 'status']) {
    const pointer = place.child(key);
    if (!pointer.exists || !run.exists) continue;
    const target = pointer.text?.startsWith('/') ? schemaOf(run, pointer.text) : undefined;
    if (!target) report(pointer, `"${key}" leads to no property of the run: ${String(pointer.value)}.`);
    else if (
      key === 'status' &&
      words.length > 0 &&
      !variants(target).some(({ ref }) => ref === wordsSchema.ref)
    ) {
      report(pointer, `The property that "status" names does not refer to the schema that "words" names.`);
    }
  }
}
