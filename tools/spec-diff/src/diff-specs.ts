import type { SpecChange, SpecDiff } from './change.ts';
import type { CompilerAnswer } from './compiler/ask-compiler.ts';
import { mergeJudges } from './merge-judges.ts';
import { parseSpec } from './parse-spec.ts';
import type { SpecVersion } from './spec-version.ts';
import { kinds, strictest } from './strictest.ts';
import { documentRules } from './structure/document-rules.ts';
import { judgeByStructure } from './structure/judge-by-structure.ts';
import { listOperations } from './structure/operation.ts';

/** Two versions of one provider's spec. */
export interface DiffInput {
  readonly provider: string;
  readonly from: SpecVersion;
  readonly to: SpecVersion;
  /** Whether the compiler is asked, too; by default it is. */
  readonly compiler?: boolean;
}

/**
 * Says what changed between two versions of a spec, and what that means to the users of its client.
 * @throws {SpecError} with file, line and column, if one of them cannot be read.
 */
export async function diffSpecs({ provider, from, to, compiler = true }: DiffInput): Promise<SpecDiff> {
  const { changes, notes } = await listChanges(provider, from, to, compiler);
  const sorted = changes.toSorted(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (a.line ?? 0) - (b.line ?? 0),
  );
  return {
    provider,
    from: from.label,
    to: to.label,
    files: { from: from.path ?? from.label, to: to.path ?? to.label },
    changes: sorted,
    kind: strictest(sorted.map(({ kind }) => kind)),
    ...(notes.length > 0 ? { notes } : {}),
  };
}

async function listChanges(
  provider: string,
  from: SpecVersion,
  to: SpecVersion,
  compiler: boolean,
): Promise<Pick<SpecDiff, 'changes'> & { readonly notes: readonly string[] }> {
  if (from.text === to.text) return { changes: [], notes: [] };
  if (from.text === '' || to.text === '') return { changes: [wholeSpec(provider, from, to)], notes: [] };
  const [before, after] = [parseSpec(from), parseSpec(to)];
  const structural = judgeByStructure(before.root, after.root);
  // Words for people make no types: nothing to ask the compiler.
  const isWorth = compiler && structural.some(({ change }) => change.kind !== 'documentation');
  const { findings, notes } = isWorth ? await ask(from, to) : { findings: undefined, notes: [] };
  const merged = mergeJudges(structural, findings);
  const operations = new Map(listOperations(after.root).map(({ id, place }) => [id, place.ref.slice(1)]));
  const changes = merged.map((change) => {
    // What only the compiler has found is somewhere in an operation.
    const [name = ''] = change.rule === 'types-differ' ? change.operations : [];
    const pointer = operations.get(name) ?? change.pointer;
    return { ...change, pointer, line: (change.in === 'to' ? after : before).lineOf(pointer) };
  });
  return { changes, notes };
}

/** The compiler is loaded where it is needed: where nothing changed, the answer is there at once. */
async function ask(from: SpecVersion, to: SpecVersion): Promise<CompilerAnswer> {
  const { askCompiler } = await import('./compiler/ask-compiler.ts');
  return askCompiler(from, to);
}

/** A provider that came or went: one change says all. */
function wholeSpec(provider: string, from: SpecVersion, to: SpecVersion): SpecChange {
  const isNew = from.text === '';
  const { root } = parseSpec(isNew ? to : from);
  const operations = listOperations(root).map(({ id }) => id);
  const rule = isNew ? 'provider-added' : 'provider-gone';
  const { kind, why } = documentRules[rule].senders;
  return {
    rule,
    kind,
    verdicts: { structure: kind },
    touches: ['senders', 'readers'],
    operations: operations.sort(),
    pointer: '',
    line: 1,
    in: isNew ? 'to' : 'from',
    message: `the spec of ${provider}, ${operations.length} operation${operations.length === 1 ? '' : 's'}, is ${isNew ? 'new' : 'gone'}`,
    why,
  };
}
