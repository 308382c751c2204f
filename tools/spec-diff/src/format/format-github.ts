import type { ChangeKind, SpecDiff } from '../change.ts';
import { describeDisagreement, toSentence } from './bump.ts';

const levels: Readonly<Record<ChangeKind, string | undefined>> = {
  breaking: 'error',
  additive: 'notice',
  documentation: 'notice',
  none: undefined,
};

/** Diffs as workflow commands, which GitHub shows at the lines of the newer file. Changes without effect are left out. */
export function formatGithub(diffs: readonly SpecDiff[]): string {
  const lines = diffs.flatMap((diff) => [
    ...diff.changes.flatMap((change) => {
      const level = levels[change.kind];
      if (level === undefined) return [];
      const file = diff.files?.[change.in] ?? diff[change.in];
      // A line of the older version would mark something else in the newer one.
      const line =
        change.in === 'to' || diff.files?.from !== diff.files?.to ? `,line=${change.line ?? 1}` : '';
      const properties = `file=${escapeProperty(file)}${line},title=${escapeProperty(`${diff.provider}: ${change.rule}`)}`;
      const text = [change.message, toSentence(change.why), toSentence(describeDisagreement(change))]
        .filter((part) => part !== '')
        .join('. ');
      return `::${level} ${properties}::${escapeData(text)}`;
    }),
    ...(diff.notes ?? []).map(
      (note) =>
        `::notice file=${escapeProperty(diff.files?.to ?? diff.to)},title=${escapeProperty(`${diff.provider}: note`)}::${escapeData(note)}`,
    ),
  ]);
  return lines.length > 0 ? lines.join('\n') : 'No changes.';
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
