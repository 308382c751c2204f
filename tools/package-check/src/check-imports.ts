import type { ClientTrial } from './clients.ts';
import type { ConsumerProject } from './consumer-project.ts';
import type { Finding } from './finding.ts';
import type { PackedPackage } from './pack.ts';
import { runCommand } from './run-command.ts';

/** A Node to try. */
export interface NodeProgram {
  version: string;
  path: string;
}

/** Imports a client as a user does, and makes one call that a pretended `fetch` answers. */
export const checkCall = (
  project: ConsumerProject,
  node: NodeProgram,
  trial: ClientTrial,
): Promise<Finding[]> => run(project, node, ['call-once.mjs', JSON.stringify(trial)]);

/** Imports every entry point of packages. */
export const checkImports = (
  project: ConsumerProject,
  node: NodeProgram,
  packages: readonly PackedPackage[],
): Promise<Finding[]> => run(project, node, ['import-all.mjs', ...packages.flatMap(entriesOf)]);

function entriesOf({ name, manifest }: PackedPackage): string[] {
  const subpaths = Object.keys(manifest['exports'] as object).filter((subpath) => !subpath.endsWith('.json'));
  return subpaths.map((subpath) => name + subpath.slice(1));
}

async function run(project: ConsumerProject, node: NodeProgram, args: readonly string[]): Promise<Finding[]> {
  // Options from outside could change what is imported, `--conditions` above all.
  const { code, output } = await runCommand(node.path, args, project.directory, { NODE_OPTIONS: '' });
  if (code === 0) return [];
  const todo = `run in ${project.directory}: ${node.path} ${args.map((arg) => `'${arg}'`).join(' ')}`;
  return [{ what: `does not work on Node ${node.version} (exit ${code}):\n${output}`, todo }];
}
