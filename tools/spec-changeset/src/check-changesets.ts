import type { Baseline } from './baseline.ts';
import { checkComparison, checkLoweredLines } from './check-comparison.ts';
import { checkVersion } from './check-version.ts';
import { compareSpec, type DiffSpecs } from './compare-spec.ts';
import type { Finding } from './finding.ts';
import { formatFinding } from './finding.ts';
import { lastRelease } from './last-release.ts';
import { loadMappers } from './load-mappers.ts';
import { type PendingChangeset, pendingChangesets } from './pending-changesets.ts';
import { allowedBump, promisedBumps } from './promised-bumps.ts';
import { selectProviders } from './providers.ts';
import { requiredBumps } from './required-bumps.ts';

/** What a comparison came to. */
interface Checked {
  readonly findings: readonly Finding[];
  /** What is well, a line for each spec that changed. */
  readonly notes: readonly string[];
}

/** What to check, and how specs are compared. */
export interface CheckOptions {
  /** Names; empty for all. */
  readonly providers: readonly string[];
  /** Whether to look back to the last release, where HEAD is on the base branch. */
  readonly release: boolean;
  readonly diff?: DiffSpecs | undefined;
}

/**
 * Checks that every change of a spec has its changeset: each change since the commit by changesets that are new since then; and where HEAD is on the base
 * branch, all changes since the last release by all changesets that wait.
 * @returns the exit code: 1 if there is a finding.
 */
export async function checkChangesets(
  root: string,
  baseline: Baseline,
  { providers, release, diff }: CheckOptions,
): Promise<number> {
  const pending = pendingChangesets(root, baseline.commit);
  const recent = pending.filter(({ isUntouched }) => !isUntouched);
  const checked = [await checkSince(root, baseline, recent, { providers, diff, isRecent: true })];
  const released = release && baseline.isHead ? lastRelease(root) : undefined;
  if (released && !released.isHead)
    checked.push(await checkSince(root, released, pending, { providers, diff, isRecent: false }));
  const findings = [...checkLoweredLines(pending), ...checked.flatMap((one) => one.findings)].map(
    formatFinding,
  );
  for (const line of new Set(checked.flatMap(({ notes }) => notes))) console.log(line);
  if (findings.length > 0) {
    for (const line of new Set(findings)) console.error(line);
    return 1;
  }
  const since = [baseline, ...(released && !released.isHead ? [released] : [])]
    .map(({ label }) => label)
    .join(' and ');
  console.log(`Every change of a spec since ${since} has its changeset.`);
  return 0;
}

async function checkSince(
  root: string,
  baseline: Baseline,
  changesets: readonly PendingChangeset[],
  { providers, diff, isRecent }: Omit<CheckOptions, 'release'> & { readonly isRecent: boolean },
): Promise<Checked> {
  const findings: Finding[] = [];
  const notes: string[] = [];
  for (const provider of selectProviders(root, baseline, providers)) {
    const comparison = await compareSpec(root, provider, baseline, diff);
    if (!comparison) continue;
    const required = requiredBumps(comparison, await loadMappers(provider));
    const bumps = promisedBumps(provider, required, changesets);
    const version = checkVersion(comparison, allowedBump(bumps, '@runspec/specs'));
    const found = [...checkComparison(comparison, required, changesets), ...(version ? [version] : [])];
    // Since the release, one text stands beside another: what each of them says was checked when it was written.
    findings.push(...found.filter((finding) => isRecent || finding === version || !isTextOnly(finding)));
    for (const { packageName, required: least, promised, lowered } of bumps)
      if (lowered)
        notes.push(
          `${comparison.file}: "${packageName}" is ${promised} instead of ${least}: ${lowered.reason}`,
        );
    if (found.length === 0)
      notes.push(
        `${comparison.file}: ${comparison.diff.kind} since ${baseline.label}, and ${required.size === 0 ? 'nobody has to be told' : 'told'}.`,
      );
  }
  return { findings, notes };
}

function isTextOnly({ message }: Finding): boolean {
  return message.includes('was changed after this was written');
}
