import ts from 'typescript';
import type { Touched } from '../change.ts';
import type { CompiledVersion } from './compile-versions.ts';

/**
 * The types that a client exports for the schemas of its document, and whom they reach: those that replies or errors mention, at any depth, reach
 * readers, the others senders. A schema that no operation reaches has none.
 */
export function exportedNames({ document, methods, paths, types }: CompiledVersion): Map<string, Touched> {
  const mentions = new Map<string, string[]>();
  for (const statement of types.statements)
    if (ts.isTypeAliasDeclaration(statement)) mentions.set(statement.name.text, namesIn(statement.type));
  const roots = [...namesIn(paths), ...namesIn(methods)].filter((name) => mentions.has(name));
  const read = reach(
    mentions,
    roots.filter((name) => /(Response|Responses|Error|Errors)$/.test(name)),
  );
  const schemas = new Set(schemaNames(document).map(plain));
  const found = new Map<string, Touched>();
  for (const name of reach(mentions, roots)) {
    // A schema with `readOnly` fields has a second type, without these, which stands for it where it is sent.
    const schema = schemas.has(plain(name)) ? name : name.replace(/Writable$/, '');
    if (!schemas.has(plain(schema))) continue;
    if (found.get(schema) !== 'readers') found.set(schema, read.has(name) ? 'readers' : 'senders');
  }
  return found;
}

function reach(mentions: ReadonlyMap<string, readonly string[]>, roots: readonly string[]): Set<string> {
  const reached = new Set(roots);
  for (const name of reached) for (const next of mentions.get(name) ?? []) reached.add(next);
  return reached;
}

function namesIn(node: ts.Node): string[] {
  const names: string[] = ts.isTypeReferenceNode(node) ? [node.typeName.getText()] : [];
  node.forEachChild((child) => {
    names.push(...namesIn(child));
  });
  return names;
}

function schemaNames(document: CompiledVersion['document']): string[] {
  const { schemas } = (document['components'] ?? {}) as { schemas?: Record<string, unknown> };
  return Object.keys(schemas ?? {});
}

/** The generator writes `model-run` and `model_run` as `ModelRun`. */
function plain(name: string): string {
  return name.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}
