import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Document, parseDocument } from 'yaml';

type Path = readonly (string | number)[];
export type Edit = (document: Document) => void;

/** A way to break the good document, and the one finding that must come of it. */
export interface BadCase {
  readonly rule: string;
  readonly what: string;
  readonly edit: Edit;
  /** What the message names. */
  readonly says: RegExp;
  /** How the line that the finding points at begins. */
  readonly at: string;
}

export const goodFile: string = fileURLToPath(new URL('good.openapi.yaml', import.meta.url));

/** The good document after an edit, as YAML. */
export function edited(edit: Edit): string {
  const document = parseDocument(readFileSync(goodFile, 'utf8'));
  edit(document);
  return document.toString({ lineWidth: 0 });
}

export const set =
  (path: Path, value: unknown): Edit =>
  (document) =>
    document.setIn(path, document.createNode(value));

export const drop =
  (path: Path): Edit =>
  (document) => {
    if (!document.deleteIn(path)) throw new Error(`The good document has no ${path.join('/')}.`);
  };

/** Copies a part of the document to another place. */
export const copy =
  (from: Path, to: Path): Edit =>
  (document) =>
    document.setIn(to, parseDocument(String(document.getIn(from, true))).contents);

export const all =
  (...edits: readonly Edit[]): Edit =>
  (document) => {
    for (const edit of edits) edit(document);
  };

export const MACHINE = ['x-run-lifecycle', 'modelRun'] as const;
export const SCHEMAS = ['components', 'schemas'] as const;
export const LIST = ['paths', '/runs', 'get'] as const;
export const CREATE = ['paths', '/runs', 'post'] as const;
export const GET = ['paths', '/runs/{id}', 'get'] as const;
export const JSON_BODY = ['content', 'application/json'] as const;
