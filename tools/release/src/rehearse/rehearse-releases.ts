import type { FoundRuntime } from '@runspec/runtimes/find-runtimes';
import type { PlannedRelease } from '../release/plan.ts';
import { type AnnouncedBump, readAnnounced } from './announced.ts';
import { change, makeBreakingChange } from './breaking-change.ts';
import type { Cell } from './cell.ts';
import { checkFreshInstall } from './check-fresh-install.ts';
import { checkUpgrade } from './check-upgrade.ts';
import { installProject, type Project } from './install-project.ts';
import { type Catalog, type Manager, managers, projectKinds, specifiersOf } from './managers.ts';
import type { Rehearsal } from './rehearsal.ts';
import { releaseOnce, tryRefusals } from './release-once.ts';
import { mustBe } from './step.ts';
import { tryCanary } from './try-canary.ts';
import { useProjects } from './use-projects.ts';

/** What a rehearsal has shown. */
export interface Outcome {
  cells: Cell[];
  /** Other things that were seen, a sentence each. */
  facts: string[];
}

/** The first release, its use by every package manager on every Node, a canary, and a second release that breaks something. */
export async function rehearseReleases(
  one: Rehearsal,
  catalog: Catalog,
  nodes: readonly FoundRuntime[],
  wanted: readonly Manager[],
): Promise<Outcome> {
  const { progress } = one;
  const first = await releaseOnce(one, 'first release');
  await tryRefusals(one, 'first release');
  const cells: Cell[] = [];
  let upgrading: Project | undefined;
  for (const manager of wanted) {
    const installed = await progress.step(`${manager.id}: install`, async () => {
      const [clients, tools] = projectKinds(catalog).map((kind) =>
        installProject(one, manager, kind.id, specifiersOf(kind, first)),
      );
      const projects = await Promise.all([clients, tools]);
      mustBe(projects[0] !== undefined && projects[1] !== undefined, 'There are two kinds of project.');
      return { clients: projects[0], tools: projects[1] };
    });
    const names = first.map(({ name }) => name).filter((name) => !name.endsWith('/specs'));
    const versions = nodes.map(({ version }) => version).join(', ');
    const use = () => useProjects(one, { ...installed, names }, nodes);
    cells.push(
      ...(await progress.step(`${manager.id}: type-check, import and call on Node ${versions}`, use)),
    );
    if (manager.id === 'npm') upgrading = installed.clients;
  }

  // What a second release means to a user is asked of npm, also where another one was to be tried alone.
  upgrading ??= await installWithNpm(one, catalog, first);

  const said = await progress.step(
    'A field goes from a spec: compare, write the changeset, generate, check as CI does',
    () => makeBreakingChange(one),
  );
  const bumps = await readAnnounced(one);
  const canary = await progress.step('Canary of a branch: publish and install', () => tryCanary(one));
  const second = await releaseOnce(one, 'second release');
  checkReleased(bumps, second);
  const project = upgrading;
  const seen = await progress.step('The user of the first release looks at the second', () =>
    checkUpgrade(one, project, bumps),
  );
  const old = bumps.find(({ name }) => name === change.client)?.oldVersion;
  const kept = await progress.step('A new user asks for the older client', () =>
    checkFreshInstall(one, 'old-range', `^${old}`),
  );
  const announced = bumps.map(({ name, type, newVersion }) => `${name} ${type} (${newVersion})`).join(', ');
  return {
    cells,
    facts: [
      said,
      `pnpm spec:changeset announced: ${announced}`,
      'the registry has just these versions more',
      ...seen,
      `an empty project that asks for ${change.client}@^${old} gets ${kept}, beside the newest run-status`,
      `canary: ${canary}`,
    ],
  };
}

/** What was published is what was announced. */
function checkReleased(bumps: readonly AnnouncedBump[], releases: readonly PlannedRelease[]): void {
  const announced = bumps.map(({ name, newVersion }) => `${name}@${newVersion}`).sort();
  const published = releases.map(({ name, version }) => `${name}@${version}`).sort();
  mustBe(
    announced.join() === published.join(),
    `Published was:\n  ${published.join('\n  ')}\nannounced was:\n  ${announced.join('\n  ')}`,
  );
}

async function installWithNpm(
  one: Rehearsal,
  catalog: Catalog,
  first: readonly PlannedRelease[],
): Promise<Project> {
  const [npm] = managers;
  const [clients] = projectKinds(catalog);
  mustBe(npm !== undefined && clients !== undefined, 'npm and the clients come first.');
  return installProject(one, npm, clients.id, specifiersOf(clients, first));
}
