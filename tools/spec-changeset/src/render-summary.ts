import type { ChangeKind, SpecChange } from '@runspec/spec-diff';
import type { SpecComparison } from './compare-spec.ts';

const headings: Readonly<Record<ChangeKind, string>> = {
  breaking: 'Breaking',
  additive: 'New',
  documentation: 'Documentation',
  none: '',
};

/** How many changes of a kind are told one by one. */
const shown = 25;

/**
 * What a changeset says of a change of a spec, as Markdown: title and versions, then a line for each change, the strictest first. What breaks
 * programs comes with why, which says what to do.
 */
export function renderSummary(comparison: SpecComparison): string {
  const kinds = ['breaking', 'additive', 'documentation'] as const;
  const lines = kinds.flatMap((kind) =>
    render(
      kind,
      comparison.diff.changes.filter((change) => change.kind === kind && !isVersion(change)),
    ),
  );
  const title = renderTitle(comparison);
  if (!comparison.from || !comparison.to) return title;
  return lines.length === 0 ? title : `${title}\n\n${lines.join('\n')}`;
}

/** The title tells the versions already. */
function isVersion({ pointer }: SpecChange): boolean {
  return pointer === '/info' || pointer === '/info/version';
}

function renderTitle({ provider, from, to }: SpecComparison): string {
  const name = to?.title || from?.title || provider;
  if (!from) return `Spec of ${name} ${to?.version ?? ''}: new.`;
  if (!to) return `Spec of ${name} ${from.version}: gone.`;
  return from.version === to.version
    ? `Spec of ${name} ${to.version}.`
    : `Spec of ${name} ${from.version} → ${to.version}.`;
}

function render(kind: ChangeKind, changes: readonly SpecChange[]): string[] {
  const lines = changes
    .slice(0, shown)
    .map(
      ({ message, why }) =>
        `- ${headings[kind]}: ${oneLine(message)}.${kind === 'breaking' ? ` ${sentence(why)}` : ''}`,
    );
  const left = changes.length - lines.length;
  return left > 0 ? [...lines, `- ${headings[kind]}: ${left} more.`] : lines;
}

function sentence(text: string): string {
  const line = oneLine(text);
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}${/[.!?]$/.test(line) ? '' : '.'}`;
}

/** No line break, and nothing that would end or begin a comment: the record stands in one. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('<!--', '‹!--').replaceAll('-->', '--›').trim();
}
