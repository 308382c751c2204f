import type { ChangeKind, SpecChange, SpecDiff } from '../change.ts';
import { kinds } from '../strictest.ts';
import { bumps, countKinds, describeDisagreement, toSentence } from './bump.ts';

const headings: Readonly<Record<ChangeKind, string>> = {
  breaking: 'Breaking',
  additive: 'Additive',
  documentation: 'Documentation',
  none: 'Without effect',
};

/** Diffs as Markdown for a comment on a pull request. What breaks nobody is folded. */
export function formatMarkdown(diffs: readonly SpecDiff[]): string {
  const changed = diffs.filter(({ changes }) => changes.length > 0);
  if (changed.length === 0) return '## Spec changes\n\nNo changes.';
  return ['## Spec changes', ...changed.map(formatDiff)].join('\n\n');
}

function formatDiff(diff: SpecDiff): string {
  const groups = kinds.flatMap((kind) => {
    const changes = diff.changes.filter((change) => change.kind === kind);
    if (changes.length === 0) return [];
    const lines = changes.map((change) => formatChange(diff, change)).join('\n');
    if (kind === 'breaking') return [`**${headings[kind]}**\n\n${lines}`];
    return [`<details><summary>${headings[kind]} (${changes.length})</summary>\n\n${lines}\n\n</details>`];
  });
  const head = `### ${escapeMarkdown(diff.provider)}: ${bumps[diff.kind]}`;
  const compared = `${escapeMarkdown(diff.from)} → ${escapeMarkdown(diff.to)}: ${countKinds(diff.changes)}`;
  const notes = (diff.notes ?? []).map((note) => `> ${escapeMarkdown(note)}`);
  return [head, compared, ...notes, ...groups].join('\n\n');
}

function formatChange(diff: SpecDiff, change: SpecChange): string {
  const file = diff.files?.[change.in] ?? diff[change.in];
  const disagreement = describeDisagreement(change);
  const details = [
    change.touches.length > 0 ? `Touches ${change.touches.join(' and ')}.` : '',
    change.operations.length > 0 ? change.operations.map((name) => `\`${name}\``).join(', ') : '',
    disagreement === '' ? '' : `_${disagreement}_`,
  ].filter((part) => part !== '');
  const why =
    change.kind === 'breaking' || change.kind === 'additive'
      ? `. ${escapeMarkdown(toSentence(change.why))}.`
      : '';
  return `- ${escapeMarkdown(change.message)}${why} ${details.join(' ')} (\`${file}:${change.line ?? 1}\`)`.replace(
    / {2,}/g,
    ' ',
  );
}

/** What a spec says is text on one line here: no tags, no mentions, no links. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
    .replaceAll('@', '@\u200b');
}
