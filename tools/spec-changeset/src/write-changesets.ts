import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Baseline } from './baseline.ts';
import { checkVersion } from './check-version.ts';
import type { CommandLine } from './command-line.ts';
import { compareSpec, type DiffSpecs, type SpecComparison } from './compare-spec.ts';
import { formatFinding } from './finding.ts';
import { loadMappers } from './load-mappers.ts';
import { pendingChangesets } from './pending-changesets.ts';
import { type ChangesetPlan, planChangeset } from './plan-changeset.ts';
import { allowedBump, promisedBumps } from './promised-bumps.ts';
import { selectProviders } from './providers.ts';
import { raiseVersion } from './raise-version.ts';
import { type RequiredBumps, requiredBumps } from './required-bumps.ts';
import { expectedVersion } from './spec-version-rule.ts';

/** What to write, and how specs are compared. */
export interface WriteOptions extends Pick<CommandLine, 'providers' | 'dryRun' | 'yes'> {
  readonly diff?: DiffSpecs | undefined;
}

/**
 * Writes the changesets of the providers whose specs changed, and says what it wrote.
 * @returns the exit code: 1 if a spec's version is not raised as it should be.
 */
export async function writeChangesets(
  root: string,
  baseline: Baseline,
  { providers, dryRun, yes, diff }: WriteOptions,
): Promise<number> {
  let code = 0;
  let told = 0;
  // All are compared before anything is written: one that does not parse leaves everything as it was.
  const compared = new Map<string, SpecComparison | undefined>();
  for (const provider of selectProviders(root, baseline, providers))
    compared.set(provider, await compareSpec(root, provider, baseline, diff));
  for (const [provider, first] of compared) {
    const changesets = pendingChangesets(root, baseline.commit);
    let comparison = first;
    let required = await bumpsOf(comparison);
    // A promise of an earlier run may have been lowered with a reason; the version of the spec follows it.
    const own = changesets.filter(({ record, isOlder }) => record?.provider === provider && !isOlder);
    const bump = allowedBump(promisedBumps(provider, required, own), '@runspec/specs');
    const finding = comparison && checkVersion(comparison, bump);
    const next =
      comparison?.from &&
      comparison.to &&
      expectedVersion(comparison.from.version, comparison.to.version, bump);
    if (comparison && finding && yes && !dryRun && next && /^\d/.test(next)) {
      raiseVersion(root, comparison, next);
      console.log(
        `${comparison.file}:${finding.line}: info.version is ${next} now; run \`pnpm generate ${provider}\`.`,
      );
      comparison = await compareSpec(root, provider, baseline, diff);
      required = await bumpsOf(comparison);
    } else if (finding) {
      code = 1;
      console.error(formatFinding(finding));
    }
    const plan = await planChangeset(provider, comparison, required, changesets);
    if (!dryRun) carryOut(root, plan);
    const lines = describe(comparison, required, plan, dryRun);
    for (const line of lines) console.log(line);
    told += lines.length;
  }
  if (told === 0) console.log(`No spec differs from ${baseline.label}: nothing to write.`);
  return code;
}

async function bumpsOf(comparison: SpecComparison | undefined): Promise<RequiredBumps> {
  return comparison ? requiredBumps(comparison, await loadMappers(comparison.provider)) : new Map();
}

function carryOut(root: string, plan: ChangesetPlan): void {
  if (plan.action === 'write') writeFileSync(join(root, plan.file), plan.text);
  if (plan.action === 'remove') rmSync(join(root, plan.file));
}

function describe(
  comparison: SpecComparison | undefined,
  required: RequiredBumps,
  plan: ChangesetPlan,
  dryRun: boolean,
): string[] {
  const would = dryRun ? 'would be ' : '';
  const name = comparison?.file ?? '';
  if (plan.action === 'none')
    return comparison ? [`${name}: changed, and nothing that reaches anybody; no changeset.`] : [];
  if (plan.action === 'remove')
    return [`${plan.file}: ${would}removed, as the change of the spec is no more.`];
  if (plan.action === 'keep')
    return [
      comparison && required.size > 0
        ? `${plan.file}: kept, it says what changed in ${name}.`
        : `${plan.file}: kept for what you wrote there, though the spec is as it was. Remove it if it says nothing anymore.`,
    ];
  const count = comparison?.diff.changes.length ?? 0;
  const changes = count === 0 ? '' : `${count === 1 ? '1 change' : `${count} changes`}, `;
  return [
    `${plan.file}: ${would}written for ${name} (${changes}${comparison?.diff.kind})`,
    ...[...plan.releases].map(([packageName, bump]) => `  ${bump.padEnd(5)}  ${packageName}`),
    ...(dryRun
      ? [
          '',
          ...plan.text
            .trimEnd()
            .split('\n')
            .map((line) => `  | ${line}`.trimEnd()),
          '',
        ]
      : []),
  ];
}
