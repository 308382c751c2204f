import type { SpecVersion } from '../spec-version.ts';
import { compareNames } from './compare-names.ts';
import { compareOperations } from './compare-operations.ts';
import { compileVersions } from './compile-versions.ts';
import type { CompilerFinding } from './compiler-finding.ts';
import { exportedNames } from './exported-names.ts';
import { generateTypes } from './generate-types.ts';
import { listOperations } from './list-operations.ts';

/**
 * Judges a change of a spec by the types that users compile against: those of both versions are generated, put into one program, and held
 * against each other, what is sent one way and what is received the other.
 *
 * It sees what types show, and nothing else: no bounds, patterns, defaults, formats or descriptions.
 * @param note - told, in a sentence, what a person has to know beside the findings: that methods do not compile, though their types do.
 * @returns in the order of the older document, what is new last; the names of exported types after all operations.
 * @throws {SpecError} for a version from which no types can be generated, in one line, with its label.
 */
export async function judgeByCompiler(
  from: SpecVersion,
  to: SpecVersion,
  note: (text: string) => void = () => {},
): Promise<CompilerFinding[]> {
  // One after the other: both compute, so nothing is won by starting them at once.
  const before = await generateTypes(from);
  const after = await generateTypes(to);
  const versions = compileVersions(before, after);
  const { checker } = versions;
  const [old, now] = [versions.from, versions.to];
  for (const fault of describeFaults(from.label, old.fault, to.label, now.fault)) note(fault);
  return [
    ...compareOperations(checker, listOperations(checker, old), listOperations(checker, now)),
    ...compareNames(exportedNames(old), exportedNames(now)),
  ];
}

function describeFaults(
  from: string,
  before: string | undefined,
  to: string,
  after: string | undefined,
): string[] {
  const describe = (labels: string, fault: string): string =>
    `The client generated from ${labels} does not compile; only its types were compared. ${fault}`;
  if (before === after) return before === undefined ? [] : [describe('either version', before)];
  return [
    ...(before === undefined ? [] : [describe(from, before)]),
    ...(after === undefined ? [] : [describe(to, after)]),
  ];
}
