import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ReleaseError } from './release-error.ts';

/** The scope that is ours. */
export const scope = '@runspec/';

/** A package that is to be published, as changesets writes it into its plan. */
export interface PlannedRelease {
  name: string;
  version: string;
  /** The dist-tag. */
  tag: string;
  /** The tarball, once there is one: relative to the folder of the plan, with the SHA-256 of its content. */
  tarball?: { path: string; integrity: string };
}

interface PlanFile {
  version: number;
  plan: (PlannedRelease & { kind: string })[][];
}

/** The name that changesets gives the plan in a folder that it packs into. */
export const planName = 'publish-plan.json';

/**
 * What a plan says is to be published.
 * @throws {ReleaseError} if it is not there or is none.
 */
export function readPlan(file: string): PlannedRelease[] {
  return readPlanFile(file)
    .plan.flat()
    .filter(({ kind }) => kind === 'publish');
}

/** The text of a plan, with every dist-tag replaced. */
export function planWithTag(file: string, tag: string): string {
  const { version, plan } = readPlanFile(file);
  return JSON.stringify(
    { version, plan: plan.map((chunk) => chunk.map((one) => ({ ...one, tag }))) },
    null,
    2,
  );
}

function readPlanFile(file: string): PlanFile {
  let content: PlanFile;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new ReleaseError(`${file} cannot be read (${reason(error)}). \`pnpm release:pack\` writes it.`);
  }
  if (content?.version === 1 && Array.isArray(content.plan)) return content;
  throw new ReleaseError(`${file} is no plan of changesets (version 1). \`pnpm release:pack\` writes one.`);
}

/** What is wrong with tarballs: one that is gone, or is not the one that was packed. */
export function findSpoiledTarballs(folder: string, releases: readonly PlannedRelease[]): string[] {
  return releases.flatMap(({ name, version, tarball }) => {
    if (!tarball) return [`${name}@${version}: the plan names no tarball`];
    try {
      const digest = createHash('sha256')
        .update(readFileSync(join(folder, tarball.path)))
        .digest('base64');
      return `sha256-${digest}` === tarball.integrity
        ? []
        : [`${name}@${version}: ${tarball.path} is not the tarball that was packed (its SHA-256 differs)`];
    } catch (error) {
      return [`${name}@${version}: ${tarball.path} cannot be read (${reason(error)})`];
    }
  });
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
