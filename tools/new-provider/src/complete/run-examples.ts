import { isTerminal, type RunState } from '@runspec/run-status';
import { isObject, type JsonObject, textsOf } from '../document/json-object.ts';
import { propertiesOf, typesOf, variantsOf } from '../document/schemas.ts';
import type { FoundFields } from '../infer/find-fields.ts';
import { sampleValue } from './sample-value.ts';

/** What examples of a run are made with. */
export interface RunShape {
  readonly document: JsonObject;
  /** The schema, as it stands in a reply. */
  readonly schema: unknown;
  readonly status: string;
  readonly fields: FoundFields;
}

const BEGUN = Date.parse('2026-02-03T06:00:00Z');

/** A run with another status word: what goes with it is there, and nothing that does not. */
export function runWithWord(shape: RunShape, base: JsonObject, word: string, state: RunState): JsonObject {
  const { fields } = shape;
  const run: JsonObject = { ...structuredClone(base), [shape.status]: word };
  const set = (field: string | undefined, isThere: boolean) => {
    if (field === undefined) return;
    if (!isThere) remove(shape, run, field);
    else if (run[field] === undefined || run[field] === null)
      run[field] = sampleValue(shape.document, present(shape, field));
  };
  const hasEnded = isTerminal(state);
  set(fields.startedAt, hasEnded || state === 'running');
  set(fields.finishedAt, hasEnded);
  set(fields.result, state === 'succeeded');
  set(fields.error?.field, state === 'failed');
  const times = [fields.createdAt, fields.startedAt, fields.finishedAt];
  for (const [index, seconds] of [0, 2, 9].entries()) {
    const field = times[index];
    const isTime = field !== undefined && typeof run[field] === 'string' && isDateTime(shape, field);
    if (isTime) run[field] = new Date(BEGUN + seconds * 1000).toISOString().replace('.000Z', 'Z');
  }
  return run;
}

/** The schema of a field, without null where there is something else: an example that shows the field has to hold something. */
function present({ document, schema }: RunShape, field: string): unknown {
  const property = propertiesOf(document, schema).get(field);
  if (!isObject(property)) return property ?? {};
  for (const keyword of ['anyOf', 'oneOf']) {
    const members = property[keyword];
    if (Array.isArray(members))
      return members.find((member) => isObject(member) && member['type'] !== 'null') ?? property;
  }
  const types = textsOf(property['type']).filter((type) => type !== 'null');
  return types.length > 0
    ? { ...property, type: types[0], example: property['example'] ?? undefined }
    : property;
}

function remove({ document, schema }: RunShape, run: JsonObject, field: string): void {
  const isRequired = variantsOf(document, schema).some((variant) =>
    textsOf(variant['required']).includes(field),
  );
  const isNullable = typesOf(document, propertiesOf(document, schema).get(field)).has('null');
  if (isNullable) run[field] = null;
  else if (!isRequired) delete run[field];
}

function isDateTime({ document, schema }: RunShape, field: string): boolean {
  return variantsOf(document, propertiesOf(document, schema).get(field)).some(
    ({ format }) => format === 'date-time',
  );
}
