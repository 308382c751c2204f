import { yamlFaults } from '@runspec/codegen/yaml-faults';
import { Place, segments } from '@runspec/spec-lint';
import { type Document, isMap, LineCounter, parseDocument } from 'yaml';
import { SpecError } from './spec-error.ts';
import type { SpecVersion } from './spec-version.ts';

/** A document that can be compared. */
export interface ParsedSpec {
  readonly root: Place;
  /** The line that a JSON Pointer leads to, from 1; that of the nearest thing around it, if it leads nowhere. */
  readonly lineOf: (pointer: string) => number;
}

/** @throws {SpecError} with file, line and column of each fault: YAML, a document without `info` or `paths`, a `$ref` that leads nowhere. */
export function parseSpec({ text, label, path = label }: SpecVersion): ParsedSpec {
  const lines = new LineCounter();
  const parsed = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${path}:${line}:${col}`;
  };
  const version = path === label ? '' : ` (${label})`;
  const faults = yamlFaults(parsed, lines);
  if (faults.length > 0) {
    const list = faults.map(
      ({ line, column, message }) => `${path}:${line}:${column}${version} yaml ${message}`,
    );
    throw new SpecError(list.join('\n'));
  }
  const root = Place.root(parsed.toJS());
  const missing = [
    ...(root.at('openapi').text?.startsWith('3.') === true ? [] : ['`openapi: 3.x`']),
    ...['info', 'paths'].filter((key) => !root.at(key).isObject).map((key) => `\`${key}\``),
  ];
  if (missing.length > 0) {
    throw new SpecError(
      `${path}:1:1${version} This is not an OpenAPI 3 document: it has no ${missing.join(', no ')}.`,
    );
  }
  const dangling = references(root).filter((place) => !place.follow().exists);
  if (dangling.length > 0) {
    throw new SpecError(
      dangling
        .map((place) => {
          const offset = offsetOf(parsed, [...place.keys.map(String), '$ref']);
          return `${at(offset)}${version} $ref "${place.child('$ref').text}" leads nowhere; only references within the document are read.`;
        })
        .join('\n'),
    );
  }
  return { root, lineOf: (pointer) => lines.linePos(offsetOf(parsed, segments(pointer))).line };
}

/** Every place that has a `$ref`, examples left out: what stands there is anybody's. */
function references(place: Place): Place[] {
  const own = place.child('$ref').text === undefined ? [] : [place];
  const below = place.isObject
    ? place
        .members()
        .filter(([key]) => key !== 'example' && key !== 'examples' && key !== 'value')
        .map(([, child]) => child)
    : place.items();
  // A field may be called `example`: what is under `properties` is a name and no keyword.
  const names = place.child('properties');
  const fields = names
    .members()
    .filter(([key]) => key === 'example' || key === 'examples' || key === 'value');
  return [...own, ...below.flatMap(references), ...fields.flatMap(([, child]) => references(child))];
}

/** Where the key stands that the last of the keys names. */
function offsetOf(document: Document, keys: readonly string[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of keys) {
    const pair = isMap(node) ? node.items.find((item) => String(item.key) === key) : undefined;
    const next = pair ? pair.value : child(node, key);
    const anchor = pair ? pair.key : next;
    if (!hasRange(anchor)) return offset;
    offset = anchor.range[0];
    node = next;
  }
  return offset;
}

function child(node: unknown, key: string): unknown {
  const items = typeof node === 'object' && node !== null && 'items' in node ? node.items : [];
  return Array.isArray(items) ? items[Number(key)] : undefined;
}

function hasRange(node: unknown): node is { readonly range: readonly number[] & readonly [number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
