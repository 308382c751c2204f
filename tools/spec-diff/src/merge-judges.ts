import type { ChangeKind, SpecChange } from './change.ts';
import type { CompilerFinding } from './compiler/compiler-finding.ts';
import { strictest } from './strictest.ts';
import type { Reach, StructuralChange } from './structure/recorder.ts';

type Change = Omit<SpecChange, 'line'>;

/**
 * Joins what the two judges say. A finding belongs to the changes that explain it: those about the same operation, side and place, or one inside the
 * other. A breaking finding that nothing explains becomes a change of its own. Where types can show a change and the compiler has found
 * nothing, its verdict is `none`.
 * @param findings - the compiler's; missing if it was not asked.
 */
export function mergeJudges(
  structural: readonly StructuralChange[],
  findings: readonly CompilerFinding[] | undefined,
): Change[] {
  if (!findings) return structural.map(({ change }) => change);
  const verdicts = new Map<StructuralChange, ChangeKind[]>();
  const alone: CompilerFinding[] = [];
  for (const finding of findings) {
    const owners = explain(structural, finding);
    if (owners.length === 0) alone.push(finding);
    for (const owner of owners) verdicts.set(owner, [...(verdicts.get(owner) ?? []), finding.kind]);
  }
  const judged = structural.map((entry) => withVerdict(entry, verdicts.get(entry)));
  // What is new and harms nobody is said by the structure, in better words.
  return [...judged, ...join(alone.filter(({ kind }) => kind === 'breaking'))];
}

/** The changes that a finding is about; of several, those that are as bad as it is, or else the nearest. */
function explain(
  structural: readonly StructuralChange[],
  finding: CompilerFinding,
): readonly StructuralChange[] {
  const near = structural.filter(
    ({ typed, change, reaches }) =>
      typed && change.kind !== 'none' && reaches.some((reach) => isSame(reach, finding)),
  );
  const equal = near.filter(({ change }) => change.kind === finding.kind);
  if (equal.length > 0) return equal;
  const distance = ({ reaches }: StructuralChange): number =>
    Math.min(
      ...reaches
        .filter((reach) => isSame(reach, finding))
        .map(({ place }) => Math.abs(place.length - finding.place.length)),
    );
  if (finding.kind === 'additive') return near.filter((entry) => distance(entry) === 0);
  return near.toSorted((a, b) => distance(a) - distance(b)).slice(0, 1);
}

function isSame(reach: Reach, finding: CompilerFinding): boolean {
  if (reach.operation !== finding.operation) return false;
  if (finding.operation === '') {
    // An exported name is touched by whatever happens in it; which side uses the type is not known to the compiler.
    const [name] = reach.place;
    return (
      name !== undefined &&
      (finding.place.length === 0 ? mentions(finding.message, name) : finding.place[0] === name)
    );
  }
  if (reach.side !== finding.touched) return false;
  const length = Math.min(reach.place.length, finding.place.length);
  return reach.place.slice(0, length).every((key, index) => key === finding.place[index]);
}

function mentions(message: string, name: string): boolean {
  return message.split(/[^\w$]+/).includes(name);
}

function withVerdict({ change, typed }: StructuralChange, found: readonly ChangeKind[] | undefined): Change {
  const isShown = typed && (change.kind === 'breaking' || change.kind === 'additive');
  if (!found && !isShown) return change;
  const compiler = strictest(found ?? []);
  const kind = strictest([change.kind, compiler]);
  const why =
    kind === change.kind
      ? change.why
      : `${change.why}; but the compiler refuses programs that were right before`;
  return { ...change, kind, why, verdicts: { ...change.verdicts, compiler } };
}

/** Findings that nothing explains, the same of several operations as one change. */
function join(findings: readonly CompilerFinding[]): Change[] {
  const groups = new Map<string, CompilerFinding[]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.touched, finding.place, finding.message]);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const operations = [
      ...new Set(group.map(({ operation }) => operation).filter((name) => name !== '')),
    ].sort();
    return {
      rule: 'types-differ',
      kind: 'breaking',
      verdicts: { compiler: 'breaking' },
      touches: [first.touched],
      operations,
      pointer: '',
      in: 'to',
      message: first.message,
      why: first.why,
    } satisfies Change;
  });
}
