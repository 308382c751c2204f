import { styleText } from 'node:util';
import type { ChangeKind, SpecChange, SpecDiff } from '../change.ts';
import { kinds } from '../strictest.ts';
import { bumps, countKinds, describeDisagreement } from './bump.ts';

type Style = 'red' | 'green' | 'blue' | 'gray' | 'yellow' | 'bold';
const headings: Readonly<Record<ChangeKind, string>> = {
  breaking: 'Breaking',
  additive: 'Additive',
  documentation: 'Documentation',
  none: 'Without effect',
};
const colors: Readonly<Record<ChangeKind, Style>> = {
  breaking: 'red',
  additive: 'green',
  documentation: 'blue',
  none: 'gray',
};

/** Diffs as text for a terminal. @param isColored - whether to write ANSI colors. */
export function formatText(diffs: readonly SpecDiff[], isColored: boolean): string {
  const paint = (style: Style, text: string): string =>
    isColored ? styleText(style, text, { validateStream: false }) : text;
  const changed = diffs.filter(({ changes }) => changes.length > 0);
  return [...changed.map((diff) => formatDiff(diff, paint)), ...listUnchanged(diffs)].join('\n\n');
}

/** One line for the specs that did not change, for each pair of versions that were compared. */
function listUnchanged(diffs: readonly SpecDiff[]): string[] {
  const providers = new Map<string, string[]>();
  for (const { changes, from, to, provider } of diffs) {
    if (changes.length > 0) continue;
    const versions = `${from} → ${to}`;
    providers.set(versions, [...(providers.get(versions) ?? []), provider]);
  }
  return [...providers].map(([versions, names]) => `No changes in ${names.join(', ')}  ${versions}`);
}

type Paint = (style: Style, text: string) => string;

function formatDiff(diff: SpecDiff, paint: Paint): string {
  const head = `${paint('bold', diff.provider)}  ${diff.from} → ${diff.to}`;
  const groups = kinds.flatMap((kind) => {
    const changes = diff.changes.filter((change) => change.kind === kind);
    if (changes.length === 0) return [];
    return [
      `\n${paint(colors[kind], headings[kind])}`,
      ...changes.map((change) => formatChange(diff, change, paint)),
    ];
  });
  const notes = (diff.notes ?? []).map((note) => paint('yellow', `Note: ${note}`));
  const summary = `${countKinds(diff.changes)}: bump ${paint('bold', bumps[diff.kind])}`;
  return [head, ...groups, '', ...notes, summary].join('\n');
}

function formatChange(diff: SpecDiff, change: SpecChange, paint: Paint): string {
  const file = diff.files?.[change.in] ?? diff[change.in];
  // The line is one of the older file: an editor opens the newer one.
  const version = change.in === 'from' && diff.files?.from === diff.files?.to ? ` (in ${diff.from})` : '';
  const place =
    change.pointer === '' && change.line === undefined ? file : `${file}:${change.line ?? 1}${version}`;
  const disagreement = describeDisagreement(change);
  const details = [
    change.touches.length > 0 ? `touches ${change.touches.join(' and ')}` : '',
    change.operations.length > 0 ? shorten(change.operations) : '',
    change.kind === 'breaking' || change.kind === 'additive' ? change.why : '',
    disagreement === '' ? '' : paint('yellow', disagreement),
  ].filter((part) => part !== '');
  // A word of a spec may hold a line break; a change is one line.
  const message = change.message.replace(/\s+/g, ' ');
  return `  ${place}  ${message}${details.length > 0 ? paint('gray', ` · ${details.join(' · ')}`) : ''}`;
}

/** The first four names, and how many more there are. */
function shorten(names: readonly string[]): string {
  const more = names.length - 4;
  return `${names.slice(0, 4).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
