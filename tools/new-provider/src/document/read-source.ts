import { existsSync, readFileSync, statSync } from 'node:fs';
import { upgradeFromThreeToThreeOne } from '@scalar/openapi-upgrader/3.0-to-3.1';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { Refusal } from '../refusal.ts';
import { UsageError } from '../usage-error.ts';
import { isObject, type JsonObject } from './json-object.ts';
import { references, resolve } from './references.ts';
import { settleNullable } from './settle-nullable.ts';

/**
 * Reads an OpenAPI document of 3.0 or 3.1, YAML or JSON, as 3.1.
 *
 * @param file - as the person gave it; messages begin with it.
 * @throws {UsageError} if there is no such file.
 * @throws {Refusal} with file, line and column, if it cannot be read, is of another version, or has a reference that leads nowhere.
 */
export function readSource(file: string): JsonObject {
  if (!existsSync(file) || !statSync(file).isFile())
    throw new UsageError(`--from: there is no file ${file}.`);
  const lines = new LineCounter();
  const parsed = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines, prettyErrors: true });
  const [error] = parsed.errors;
  if (error) {
    const { line = 1, col = 1 } = error.linePos?.[0] ?? {};
    throw new Refusal(`${file}:${line}:${col}: ${error.message.split(' at line ')[0]}. Nothing was written.`);
  }
  const value = readValue(file, parsed);
  if (!isObject(value))
    throw new Refusal(`${file}:1:1: not an OpenAPI document: an object was expected. Nothing was written.`);
  requireVersion(file, value);
  requireReferences(file, value, parsed, lines);
  const openapi = String(value['openapi']);
  const upgraded = openapi.startsWith('3.0') ? upgradeFromThreeToThreeOne(value) : value;
  const document = withoutShared(upgraded);
  settleNullable(document);
  return { ...document, openapi: '3.1.0' };
}

function readValue(file: string, parsed: Document): unknown {
  try {
    return parsed.toJS({ maxAliasCount: 1000 });
  } catch (error) {
    throw new Refusal(
      `${file}: ${error instanceof Error ? error.message : String(error)}. Nothing was written.`,
    );
  }
}

function requireVersion(file: string, { openapi, swagger }: JsonObject): void {
  if (typeof openapi === 'string' && /^3\.[01](\.|$)/.test(openapi)) return;
  const found = swagger === undefined ? `"openapi: ${String(openapi)}"` : `Swagger ${String(swagger)}`;
  const advice = swagger === undefined ? '' : ' Convert it first, for instance with swagger2openapi.';
  throw new Refusal(`${file}: OpenAPI 3.0 or 3.1 was expected, not ${found}.${advice} Nothing was written.`);
}

function requireReferences(file: string, value: JsonObject, parsed: Document, lines: LineCounter): void {
  for (const { ref, keys } of references(value)) {
    const isOwn = ref.startsWith('#');
    if (isOwn && resolve(value, ref) !== undefined) continue;
    const node = parsed.getIn([...keys, '$ref'], true);
    const { line, col } = lines.linePos(isNode(node) ? (node.range?.[0] ?? 0) : 0);
    const problem = isOwn
      ? 'leads nowhere'
      : 'leads out of the document; put it into one first, for instance with "redocly bundle"';
    throw new Refusal(`${file}:${line}:${col}: the reference "${ref}" ${problem}. Nothing was written.`);
  }
}

/** A copy in which no object stands in two places, as YAML's aliases and upgraders leave them: what is changed has to be changed once. */
const withoutShared = (value: object): JsonObject => JSON.parse(JSON.stringify(value)) as JsonObject;
