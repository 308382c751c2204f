import { isObject, itemsOf, type JsonObject } from '../document/json-object.ts';
import { operations } from '../document/operations.ts';
import { follow } from '../document/references.ts';
import { guess } from '../marks.ts';

/** What the client sets by itself, or cannot send. */
const OWN = /^(authorization|accept|content-type|x-api-key)$/i;

/**
 * Takes out parameters that are the client's business, and asks for none outside of the path: a source of runs has only an id. What
 * `Prefer` may hold is left open: mock servers are told by it what to answer.
 */
export function relaxParameters(document: JsonObject): void {
  for (const { item, node } of operations(document)) {
    for (const owner of [item, node]) {
      if (!Array.isArray(owner['parameters'])) continue;
      owner['parameters'] = itemsOf(owner['parameters']).filter((parameter) => {
        const { in: place, name } = follow(document, parameter);
        return place !== 'cookie' && !(place === 'header' && OWN.test(String(name)));
      });
      for (const parameter of itemsOf(owner['parameters']).map((one) => follow(document, one))) {
        relax(parameter);
        openPrefer(parameter);
      }
    }
  }
}

function relax(parameter: JsonObject): void {
  if (parameter['in'] === 'path' || parameter['required'] !== true) return;
  delete parameter['required'];
  guess(
    parameter,
    'that the API answers without it; the document requires it. Send it from src/config.ts of the client if it is needed.',
  );
}

function openPrefer(parameter: JsonObject): void {
  const { in: place, name, schema } = parameter;
  if (place !== 'header' || String(name).toLowerCase() !== 'prefer' || !isObject(schema)) return;
  if (schema['pattern'] === undefined && schema['enum'] === undefined) return;
  const { pattern, enum: words, ...rest } = schema;
  parameter['schema'] = rest;
  const said = pattern === undefined ? `one of ${itemsOf(words).join(', ')}` : `of the form ${pattern}`;
  guess(
    parameter,
    `that its value is free. The document says ${said}; that is left out, since mock servers read the same header. Say it in the description.`,
  );
}
