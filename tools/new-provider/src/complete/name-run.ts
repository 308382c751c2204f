import { childOf, isObject, type JsonObject, textsOf } from '../document/json-object.ts';
import { jsonOf, operations, successOf } from '../document/operations.ts';
import { follow } from '../document/references.ts';
import { variantsOf } from '../document/schemas.ts';
import type { FoundRun } from '../infer/find-run.ts';
import { freeName } from './pascal-case.ts';

/** Makes sure that the schema of a run is a component: types and the lifecycle need its name. */
export function nameRun(document: JsonObject, run: FoundRun): void {
  const media = mediaOf(document, run);
  const schema = media['schema'];
  if (isObject(schema) && typeof schema['$ref'] === 'string') return;
  const schemas = childOf(childOf(document, 'components'), 'schemas');
  const name = freeName('Run', (taken) => taken in schemas);
  schemas[name] = schema;
  for (const operation of operations(document)) {
    const reply = successOf(document, operation);
    const other = reply && jsonOf(reply.response);
    // YAML anchors and the like: the same object, in several places.
    if (other && other['schema'] === schema) other['schema'] = { $ref: `#/components/schemas/${name}` };
  }
}

/** The reference to the schema of a run, as the reply of get has it. */
export function runReference(document: JsonObject, run: FoundRun): string {
  const { schema } = mediaOf(document, run);
  return String((schema as JsonObject)['$ref']);
}

/** The reference to the list of its words, once lists are named. */
export function wordsReference(document: JsonObject, run: FoundRun): string {
  const schema = mediaOf(document, run)['schema'];
  for (const variant of variantsOf(document, schema)) {
    const properties = variant['properties'];
    const status = isObject(properties) ? properties[run.status] : undefined;
    const named = variantsOf(document, { anyOf: [status] })
      .flatMap((one) => (Array.isArray(one['anyOf']) ? one['anyOf'] : []))
      .find(
        (one) =>
          isObject(one) &&
          typeof one['$ref'] === 'string' &&
          textsOf(follow(document, one)['enum']).length > 0,
      );
    if (isObject(named)) return String(named['$ref']);
  }
  return '';
}

function mediaOf(document: JsonObject, run: FoundRun): JsonObject {
  const reply = successOf(document, run.get);
  return (reply && jsonOf(reply.response)) ?? {};
}
