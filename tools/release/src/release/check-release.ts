import { type PlannedRelease, scope } from './plan.ts';

/** What is known of a release before anything of it is published. */
export interface ReleaseFacts {
  releases: readonly PlannedRelease[];
  /** What the registry has, as name@version. */
  published: ReadonlySet<string>;
}

/** Why these must not be published, a line for each reason; empty if they may. */
export function checkRelease({ releases, published }: ReleaseFacts): string[] {
  return releases.flatMap(({ name, version }) => {
    const problems: string[] = [];
    if (!name.startsWith(scope))
      problems.push(
        `${name}: the name is not in ${scope}*, which is all that is ours. Rename it or make it "private".`,
      );
    if (published.has(`${name}@${version}`))
      problems.push(
        `${name}@${version}: the registry has this version, and a version is never replaced. Pack again, which leaves it out; if it has changed, add a changeset and run \`pnpm release:version\` before.`,
      );
    return problems;
  });
}
