import type { SpecChange } from '@runspec/spec-diff';
import { isSmaller } from './bump.ts';
import { recordOf, stillFits } from './changeset-record.ts';
import type { SpecComparison } from './compare-spec.ts';
import type { Finding } from './finding.ts';
import { loweredForm, loweredLines } from './lowered-lines.ts';
import { lineOf, type PendingChangeset } from './pending-changesets.ts';
import { promisedBumps } from './promised-bumps.ts';
import type { RequiredBumps } from './required-bumps.ts';

/**
 * What is wrong with the changesets for a change of a spec: none there, too small a bump, a lowered one without a reason, a text that was
 * computed for another change.
 * @param changesets - those that may speak for the change.
 */
export function checkComparison(
  comparison: SpecComparison,
  required: RequiredBumps,
  changesets: readonly PendingChangeset[],
): Finding[] {
  if (required.size === 0) return [];
  const { provider, file, diff } = comparison;
  const advice = `\`pnpm spec:changeset ${provider}\` writes it`;
  const [first] = diff.changes;
  // The client of a provider that is gone is not released; `specs` is, which the changesets of other providers name as well.
  const speaking = comparison.to
    ? changesets
    : changesets.filter(({ record }) => !record || record.provider === provider);
  const about = comparison.to ? `@runspec/${provider}-client` : '@runspec/specs';
  const bumps = promisedBumps(provider, required, speaking);
  if (
    bumps.every(({ packageName, changeset }) => packageName !== about || !changeset) &&
    !bumps.some(isLowered)
  )
    return [
      {
        file,
        line: (first?.in === 'to' ? first.line : undefined) ?? 1,
        message: `${describe(comparison, first)} and no changeset tells users. ${advice}.`,
      },
    ];
  const small = bumps
    .filter((bump) => isSmaller(bump.promised, bump.required) && !bump.lowered)
    .map(({ packageName, required: least, promised, changeset }): Finding => {
      const place = changeset ?? changesets.find(({ releases }) => releases.has(about));
      const what = changeset ? `is ${promised}` : 'is missing';
      return {
        file: place?.file ?? file,
        line: changeset ? lineOf(changeset, packageName) : 1,
        message: `"${packageName}" ${what}, and ${least} is computed: ${describe(comparison, first)}. ${advice}; or raise it here; or say why less is enough: \`${loweredForm}\`.`,
      };
    });
  return [...small, ...checkTexts(comparison, required, changesets)];
}

/** Lines that lower a bump and do not say of which package, or why. */
export function checkLoweredLines(changesets: readonly PendingChangeset[]): Finding[] {
  return changesets.flatMap(({ file, text }) =>
    loweredLines(text)
      .filter(({ packageName, reason }) => packageName === '' || reason === '')
      .map(({ line, packageName }) => ({
        file,
        line,
        message: `this line lowers a bump and names no ${packageName === '' ? 'package' : 'reason'}. Expected \`${loweredForm}\`.`,
      })),
  );
}

function checkTexts(
  comparison: SpecComparison,
  required: RequiredBumps,
  changesets: readonly PendingChangeset[],
): Finding[] {
  const now = recordOf(comparison, required);
  return changesets
    .filter(({ record, isOlder }) => record?.provider === comparison.provider && !isOlder)
    .filter(({ record }) => record !== undefined && !stillFits(record, now))
    .map(({ file }) => ({
      file,
      line: 1,
      message: `${comparison.file} was changed after this was written. \`pnpm spec:changeset ${comparison.provider}\` writes it again; what you added below its line stays.`,
    }));
}

function describe({ file, from, to, diff }: SpecComparison, first: SpecChange | undefined): string {
  if (!from) return `${file} is new`;
  if (!to) return `${file} is gone`;
  return first ? `${first.message} (${first.kind})` : `${file} was changed (${diff.kind})`;
}

function isLowered({ lowered }: { readonly lowered: unknown }): boolean {
  return lowered !== undefined;
}
