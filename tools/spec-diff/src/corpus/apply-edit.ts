import { applyPatch, type Operation } from 'rfc6902';
import { parse, stringify } from 'yaml';

/**
 * Both versions of a base that is edited, printed in the same way, so that they differ in the edit only.
 * @param base - the text of the base, YAML.
 * @param edit - JSON Patch, RFC 6902.
 * @throws {Error} that says which operation does not apply, or that the edit changes nothing.
 */
export function applyEdit(base: string, edit: readonly Operation[]): { from: string; to: string } {
  const { document, text: from } = readBase(base);
  const problems = applyPatch(document, structuredClone([...edit]));
  const index = problems.findIndex((problem) => problem !== null);
  const failed = edit[index];
  if (failed) throw new Error(`${failed.op} ${failed.path} does not apply: ${problems[index]?.message}`);
  const to = print(document);
  if (from === to) throw new Error('the edit changes nothing');
  return { from, to };
}

const bases = new Map<string, { document: unknown; text: string }>();

/** A copy of a base, and how it is printed; read once, for there are a hundred edits of each. */
function readBase(base: string): { document: unknown; text: string } {
  let known = bases.get(base);
  if (!known) {
    const document: unknown = parse(base);
    known = { document, text: print(document) };
    bases.set(base, known);
  }
  return { document: structuredClone(known.document), text: known.text };
}

const print = (document: unknown): string =>
  stringify(document, { lineWidth: 0, aliasDuplicateObjects: false });
