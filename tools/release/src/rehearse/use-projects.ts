import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FoundRuntime } from '@runspec/runtimes/find-runtimes';
import { runCommand } from '../run-command.ts';
import type { Cell } from './cell.ts';
import { entriesOf, installedManifest, runsOn } from './entries.ts';
import type { Project } from './install-project.ts';
import type { Rehearsal } from './rehearsal.ts';
import { type RunningMock, startMock } from './start-mock.ts';
import { mustBe, mustRun } from './step.ts';

/** How many providers the mock servers have, and so how many runs are followed. */
const PROVIDERS = 5;

/** The projects of one package manager, and which packages of ours each has. */
export interface Projects {
  clients: Project;
  tools: Project;
  /** The names of the packages that were asked for. */
  names: readonly string[];
}

/** Type-checks, imports and calls on each Node, with mock servers that the installed command starts. */
export async function useProjects(
  one: Rehearsal,
  { clients, tools, names }: Projects,
  nodes: readonly FoundRuntime[],
): Promise<Cell[]> {
  const manifests = (project: Project) =>
    names.filter((name) => isIn(project, name)).map((name) => installedManifest(project.directory, name));
  const own = { clients: manifests(clients), tools: manifests(tools) };
  mustBe(
    own.clients.length + own.tools.length === names.length,
    `Not all of ${names.join(', ')} are in a project.`,
  );
  const mockFloor = own.tools.find(({ name }) => name.endsWith('/mock-server'))?.engines?.node;
  const cells: Cell[] = [];
  let mock: { version: string; running: RunningMock } | undefined;
  try {
    // The newest first: whatever is too old for Prism uses the mock servers of the one above it.
    for (const { program, version } of nodes.toReversed()) {
      if (runsOn(mockFloor, version)) {
        await mock?.running.stop();
        mock = { version, running: await startMock(tools, program, one.env, PROVIDERS) };
      } else await checkRefusal(one, tools, program, version);
      mustBe(
        mock !== undefined,
        `None of the Nodes is new enough for the mock server, which needs ${mockFloor}.`,
      );
      const inProject = (project: Project, args: readonly string[]) =>
        mustRun(`${project.manager.id} on Node ${version}`, program, args, {
          cwd: project.directory,
          env: one.env,
          log: one.log,
          signal: one.signal,
        });
      const guarded = (project: Project, args: readonly string[]) =>
        inProject(project, [
          '--import',
          pathToFileURL(join(project.directory, 'loopback-only.mjs')).href,
          ...args,
        ]);
      const counts = await Promise.all(
        [clients, tools].map(async (project) => {
          await inProject(project, ['node_modules/typescript/bin/tsc', '--project', '.']);
          const entries = entriesOf(own[project.kind], version);
          await guarded(project, ['import-all.mjs', ...entries]);
          return entries.length;
        }),
      );
      const imported = counts.reduce((sum, count) => sum + count, 0);
      const { stdout } = await guarded(clients, ['built/follow-runs.js', JSON.stringify(mock.running.urls)]);
      mustBe(
        stdout.trim() === `${PROVIDERS} runs succeeded`,
        `${clients.directory} on Node ${version}: ${stdout}`,
      );
      const cell = {
        manager: clients.manager.id,
        node: version,
        installed: true,
        imported,
        typeChecked: true,
      };
      cells.unshift({ ...cell, called: PROVIDERS, mockNode: mock.version });
      one.progress.say(
        `Node ${version}: ${imported} entries imported, ${PROVIDERS} runs followed to their end`,
      );
    }
  } finally {
    await mock?.running.stop();
  }
  return cells;
}

/** On a Node that Prism cannot run on, the command says so and ends. */
async function checkRefusal(one: Rehearsal, tools: Project, program: string, version: string): Promise<void> {
  const main = join(tools.directory, 'node_modules/@runspec/mock-server/dist/main.js');
  const { code, output } = await runCommand(program, [main, '--port', '0'], {
    cwd: tools.directory,
    env: one.env,
    log: one.log,
    signal: one.signal,
    timeoutMs: 120_000,
  });
  mustBe(
    code === 2 && output.includes('Node'),
    `runspec-mock on Node ${version} should say that it is too old: ${output}`,
  );
}

const isIn = ({ kind }: Project, name: string): boolean =>
  (kind === 'tools') === /\/(mock-server|hey-api-openapi-fetch)$/.test(name);
