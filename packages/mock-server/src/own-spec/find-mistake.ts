import { isRecord } from '../spec/is-record.ts';
import { findLifecycleMistake } from './find-lifecycle-mistake.ts';
import { findReferenceMistake } from './find-reference-mistake.ts';
import type { Mistake } from './mistake.ts';

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** The first reason for which a document cannot be served; undefined if there is none. It is not a linter. */
export function findMistake(document: unknown): Mistake | undefined {
  if (!isRecord(document)) return { path: [], message: 'an OpenAPI document was expected.' };
  return (
    versionMistake(document) ??
    pathsMistake(document) ??
    findReferenceMistake(document) ??
    findLifecycleMistake(document)
  );
}

function versionMistake({ openapi, swagger }: Readonly<Record<string, unknown>>): Mistake | undefined {
  const expected = 'openapi: 3.1.0 (or 3.0) was expected';
  if (swagger !== undefined)
    return { path: ['swagger'], message: `Swagger ${String(swagger)} is not served; ${expected}.` };
  if (openapi === undefined) return { path: [], message: `no OpenAPI document: ${expected}.` };
  if (typeof openapi === 'string' && /^3\.[01](\.|$)/.test(openapi)) return undefined;
  return { path: ['openapi'], message: `openapi is ${JSON.stringify(openapi)}; ${expected}.` };
}

function pathsMistake({ paths }: Readonly<Record<string, unknown>>): Mistake | undefined {
  if (paths === undefined) return { path: [], message: 'no OpenAPI document: it has no paths.' };
  if (!isRecord(paths) || Object.keys(paths).length === 0)
    return { path: ['paths'], message: 'paths must be a map with at least one path.' };
  const ids = new Set<string>();
  for (const [template, item] of Object.entries(paths)) {
    if (!template.startsWith('/')) return { path: ['paths', template], message: 'a path must begin with /.' };
    if (!isRecord(item)) return { path: ['paths', template], message: 'a path must be a map of operations.' };
    for (const method of methods) {
      const operation = item[method];
      const path = ['paths', template, method];
      if (operation === undefined) continue;
      if (!isRecord(operation)) return { path, message: `${method} must be an operation.` };
      const { operationId, responses } = operation;
      if (!isRecord(responses) || Object.keys(responses).length === 0)
        return { path, message: `${method} ${template} must have responses.` };
      if (typeof operationId !== 'string') continue;
      if (ids.has(operationId))
        return { path: [...path, 'operationId'], message: `operationId ${operationId} is there twice.` };
      ids.add(operationId);
    }
  }
  return undefined;
}
