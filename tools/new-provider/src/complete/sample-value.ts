import { sample } from 'openapi-sampler';
import type { JsonObject } from '../document/json-object.ts';

/** A value that a schema allows, made up from its own examples, defaults and formats. */
export function sampleValue(document: JsonObject, schema: unknown): unknown {
  return plain(sample(schema as object, { quiet: true, skipWriteOnly: true, maxSampleDepth: 8 }, document));
}

/** A body to send. */
export function sampleBody(document: JsonObject, schema: unknown): unknown {
  return plain(sample(schema as object, { quiet: true, skipReadOnly: true, maxSampleDepth: 8 }, document));
}

/** A copy of its own: what two places share would be written as an anchor. */
const plain = (value: unknown): unknown => (value === undefined ? null : JSON.parse(JSON.stringify(value)));
