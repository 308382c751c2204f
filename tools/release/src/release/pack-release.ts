import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../run-command.ts';
import { readAddress, refuseAddress } from './address.ts';
import { runChangeset, waitingChangesets } from './changesets.ts';
import { checkRelease } from './check-release.ts';
import { notePackedCommit } from './packed-commit.ts';
import { type PlannedRelease, planName, planWithTag, readPlan } from './plan.ts';
import { publishRegistry } from './publish-registry.ts';
import { ReleaseError } from './release-error.ts';
import { findDirtyFiles, refuseDirty } from './tree.ts';

/** What to pack. */
export interface PackOptions {
  /** The checkout. */
  root: string;
  /** Where the plan and the tarballs go; a folder that is empty, or not there yet. */
  out: string;
  /** Given for a canary: its dist-tag. Versions come from a snapshot then, so that the tree differs from the commit. */
  canaryTag?: string;
}

/**
 * Builds the packages and packs those whose version the registry does not have.
 * @throws {ReleaseError} if that is refused, or fails.
 */
export async function packRelease({ root, out, canaryTag }: PackOptions): Promise<PlannedRelease[]> {
  await refuseToPack(root, out, canaryTag !== undefined);
  const build = await runCommand(
    join(root, 'node_modules/.bin/turbo'),
    ['run', 'build', '--output-logs=errors-only'],
    {
      cwd: root,
    },
  );
  if (build.code !== 0)
    throw new ReleaseError(`The packages do not build; nothing was packed.\n${build.output}`);
  const folder = mkdtempSync(join(tmpdir(), 'runspec-plan-'));
  try {
    const plan = join(folder, planName);
    await mustRun(root, ['publish-plan', '--output', plan]);
    if (canaryTag !== undefined) writeFileSync(plan, planWithTag(plan, canaryTag));
    const releases = readPlan(plan);
    // The plan has only what the registry lacks, so that names remain to be checked here.
    const problems = checkRelease({ releases, published: new Set() });
    if (problems.length > 0) throw new ReleaseError(`Nothing was packed:\n${indent(problems)}`);
    if (releases.length === 0)
      throw new ReleaseError(
        'Nothing to pack: the registry has every version already. Add a changeset and run `pnpm release:version` first.',
      );
    mkdirSync(out, { recursive: true });
    const pnpmfile = join(root, 'tools/release/pnpmfile.mjs');
    await mustRun(root, ['pack', '--from-publish-plan', plan, '--out-dir', out], {
      pnpm_config_pnpmfile: pnpmfile,
    });
    await notePackedCommit(root, out);
    return readPlan(join(out, planName));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function refuseToPack(root: string, out: string, isCanary: boolean): Promise<void> {
  const problems = [refuseAddress(readAddress(root), await publishRegistry(root))];
  if (!isCanary) {
    problems.push(refuseDirty(await findDirtyFiles(root), 'a release is made of a commit'));
    const waiting = waitingChangesets(root);
    if (waiting.length > 0)
      problems.push(
        `Changesets wait: ${waiting.join(', ')}. Run \`pnpm release:version\` and commit what it changes.`,
      );
  }
  problems.push(refuseFull(out));
  const found = problems.filter((problem) => problem !== undefined);
  if (found.length > 0) throw new ReleaseError(`${found.join('\n')}\nNothing was packed.`);
}

/** What is said of a folder that has something in it already; undefined of one that is empty or not there. */
export const refuseFull = (out: string): string | undefined =>
  existsSync(out) && readdirSync(out).length > 0
    ? `${out} is not empty. Name a folder that is, with --out.`
    : undefined;

async function mustRun(root: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<void> {
  const { code, output } = await runChangeset(root, args, { env: { ...process.env, ...env } });
  if (code !== 0)
    throw new ReleaseError(`\`changeset ${args[0]}\` failed; nothing was published.\n${output}`);
}

const indent = (lines: readonly string[]): string => lines.map((line) => `  ${line}`).join('\n');
