import { createHash } from 'node:crypto';
import type { ChangeKind } from '@runspec/spec-diff';
import type { Bump } from './bump.ts';
import type { SpecComparison } from './compare-spec.ts';
import { renderSummary } from './render-summary.ts';
import type { RequiredBumps } from './required-bumps.ts';

/** What was computed when a changeset was written; it stands in the changeset as a comment, for the next run and for CI. */
export interface ChangesetRecord {
  readonly provider: string;
  readonly kind: ChangeKind;
  /** SHA-256 of the two specs, the first 16 digits; empty for one that is not there. */
  readonly from: string;
  readonly to: string;
  readonly bumps: Readonly<Record<string, Bump>>;
  /** SHA-256 of the computed text, the first 16 digits. */
  readonly text: string;
}

/** The record of a comparison. */
export function recordOf(comparison: SpecComparison, bumps: RequiredBumps): ChangesetRecord {
  const { provider, from, to, diff } = comparison;
  return {
    provider,
    kind: diff.kind,
    from: from ? digest(from.text) : '',
    to: to ? digest(to.text) : '',
    bumps: Object.fromEntries(bumps),
    text: digest(renderSummary(comparison)),
  };
}

/** Whether what a record stands for is still what is computed: edits that change neither text nor bumps do not matter. */
export function stillFits(record: ChangesetRecord, now: ChangesetRecord): boolean {
  return record.text === now.text && JSON.stringify(record.bumps) === JSON.stringify(now.bumps);
}

/** The comment that carries a record. */
export function formatRecord(record: ChangesetRecord): string {
  return `<!-- spec-change ${JSON.stringify(record)} -->`;
}

/** The record in a text; `undefined` if there is none, or none that can be read. */
export function findRecord(text: string): ChangesetRecord | undefined {
  const match = /^<!-- spec-change (\{.*\}) -->$/m.exec(text);
  if (!match?.[1]) return undefined;
  try {
    const value: unknown = JSON.parse(match[1]);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is ChangesetRecord {
  if (typeof value !== 'object' || value === null) return false;
  const { bumps, ...rest } = value as Readonly<Record<string, unknown>>;
  const texts = ['provider', 'kind', 'from', 'to', 'text'].every((key) => typeof rest[key] === 'string');
  return texts && typeof bumps === 'object' && bumps !== null;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
