import type { SpecChange, SpecDiff } from './change.ts';
import { judgeByCompiler } from './compiler/judge-by-compiler.ts';
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
  const changes = await listChanges(provider, from, to, compiler);
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
  };
}

async function listChanges(
  provider: string,
  from: SpecVersion,
  to: SpecVersion,
  compiler: boolean,
): Promise<SpecChange[]> {
  if (from.text === to.text) return [];
  if (from.text === '' || to.text === '') return [wholeSpec(provider, from, to)];
  const [before, after] = [parseSpec(from), parseSpec(to)];
  const structural = judgeByStructure(before.root, after.root);
  // Words for people make no types: nothing to ask the compiler.
  const isWorth = structural.some(
    ({ change }) => change.kind !== 'documentation' && change.rule !== 'rewritten',
  );
  const isRewritten = structural.some(({ change }) => change.rule === 'rewritten');
  const findings = compiler ? (isWorth || isRewritten ? await judgeByCompiler(from, to) : []) : undefined;
  const merged = mergeJudges(structural, findings);
  return merged.map((change) => ({
    ...change,
    line: (change.in === 'to' ? after : before).lineOf(change.pointer),
  }));
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
