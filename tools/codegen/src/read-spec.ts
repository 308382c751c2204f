import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { SpecError } from './spec-error.ts';
import { specPath, type Workspace } from './workspace.ts';
import { yamlFaults } from './yaml-faults.ts';

/** A spec as read from disk. */
export interface Spec {
  readonly provider: string;
  /** Relative to the root, e.g. `specs/thymia.openapi.yaml`. */
  readonly path: string;
  /** `info.version`. */
  readonly version: string;
  /** Of the file's bytes, hexadecimal. */
  readonly sha256: string;
  /** The parsed document; ours to change. */
  readonly document: Record<string, unknown>;
}

/** @throws {SpecError} with file, line and column of each YAML fault. */
export function readSpec({ root }: Workspace, provider: string): Spec {
  const path = specPath(provider);
  return parseSpec(provider, path, readFileSync(join(root, path), 'utf8'));
}

/**
 * Reads a spec from its text.
 * @param path - what errors call the text.
 * @throws {SpecError} with path, line and column of each YAML fault.
 */
export function parseSpec(provider: string, path: string, text: string): Spec {
  const lines = new LineCounter();
  const parsed = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const faults = yamlFaults(parsed, lines);
  if (faults.length > 0) {
    const list = faults.map(({ line, column, message }) => `${path}:${line}:${column} yaml ${message}`);
    throw new SpecError(list.join('\n'));
  }
  const document: unknown = parsed.toJS();
  if (!isRecord(document) || !isRecord(document['info'])) {
    throw new SpecError(`${path}:1:1 struct This is not an OpenAPI document: it has no \`info\`.`);
  }
  return {
    provider,
    path,
    version: String(document['info']['version']),
    sha256: createHash('sha256').update(text).digest('hex'),
    document,
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
