import { checkDeclared } from './check-declared.ts';
import { checkFiles } from './check-files.ts';
import { checkCall, checkImports, type NodeProgram } from './check-imports.ts';
import { checkManifest } from './check-manifest.ts';
import { checkTypes, findCompilers, type Resolution } from './check-types.ts';
import { type ConsumerProject, checkInstalled } from './consumer-project.ts';
import { type PlacedFinding, place } from './finding.ts';
import { getNode } from './get-node.ts';
import { inParallel } from './in-parallel.ts';
import { clientCore, type InstalledClient, openapiFetch } from './install-all.ts';
import { lintTarball } from './lint-tarball.ts';
import { MAX_GZIPPED_BYTES, MAX_GZIPPED_BYTES_OF_WAITING, measureSize } from './measure-size.ts';
import type { PackedPackage } from './pack.ts';
import type { PartResult } from './report.ts';

/** Node versions that are tried: the oldest that our packages support, the last of 22, and the one that this runs on. */
const nodeVersions = ['20.19.0', '22.23.3', process.versions.node];

const resolutions: readonly Resolution[] = ['nodenext', 'bundler'];

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Holds the content of each tarball against what belongs there. */
export function checkContents(packages: readonly PackedPackage[]): PartResult {
  const published = packages.map(({ name }) => name);
  return {
    summary: `${packages.length} tarballs, ${kilobytes(packages.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0))}`,
    findings: packages.flatMap((packed) =>
      place(packed.name, [
        ...checkFiles(packed),
        ...checkDeclared(packed.manifest, packed),
        ...checkManifest(packed.manifest, { files: packed.files, published }),
      ]),
    ),
    details: packages.map(
      ({ name, files, sizeBytes }) => `${name}: ${files.length} files, ${kilobytes(sizeBytes)}`,
    ),
  };
}

/** Lets publint and attw look at each tarball. */
export async function checkLint(packages: readonly PackedPackage[]): Promise<PartResult> {
  const findings = await inParallel(packages, async (packed) =>
    place(packed.name, await lintTarball(packed)),
  );
  return {
    summary: `publint (strict) and attw (esm-only) on ${packages.length} tarballs`,
    findings: findings.flat(),
  };
}

/** Looks into the node_modules of each client's project. */
export async function checkInstalls(installed: readonly InstalledClient[]): Promise<PartResult> {
  const findings = await inParallel(installed, async ({ trial: { name }, project }) =>
    place(name, await checkInstalled(project, [name, clientCore, ...openapiFetch])),
  );
  return {
    summary: `beside each client are ${[clientCore, ...openapiFetch].join(', ')} and nothing else`,
    findings: findings.flat(),
  };
}

/** Calls each client, and imports every entry point of all of our packages, on each Node. */
export async function checkNodes(
  installed: readonly InstalledClient[],
  withZod: ConsumerProject,
  packages: readonly PackedPackage[],
): Promise<PartResult> {
  const nodes: NodeProgram[] = await inParallel(nodeVersions, async (version) => ({
    version,
    path: await getNode(version),
  }));
  const trials = nodes.flatMap((node) => [
    ...installed.map(
      ({ trial, project }) =>
        async () =>
          place(trial.name, await checkCall(project, node, trial)),
    ),
    async () => place('all entry points', await checkImports(withZod, node, packages)),
  ]);
  const findings = await inParallel(trials, (trial) => trial());
  return {
    summary: `a call of each client, and every entry point imported, on Node ${nodeVersions.join(', ')}`,
    findings: findings.flat(),
  };
}

/** Compiles the programs of consumer/ against the installed packages: what must do without zod, and what needs it. */
export async function checkCompilers(
  withoutZod: ConsumerProject,
  withZod: ConsumerProject,
): Promise<PartResult> {
  const compilers = findCompilers();
  const trials = compilers.flatMap((compiler) =>
    resolutions.flatMap((resolution) => [
      { project: withoutZod, folder: 'without-zod', compiler, resolution, skipLibCheck: false },
      // Zod's own declarations would take up most of the time; the newest compiler has it to spare.
      {
        project: withZod,
        folder: 'with-zod',
        compiler,
        resolution,
        skipLibCheck: compiler !== compilers.at(-1),
      },
    ]),
  );
  const findings = await inParallel(trials, async (trial) =>
    place(`types ${trial.folder}`, await checkTypes(trial)),
  );
  const versions = compilers.map(({ version }) => version).join(', ');
  return { summary: `TypeScript ${versions} × ${resolutions.join(', ')}`, findings: findings.flat() };
}

/** Weighs a bundle of each client, and one of waiting alone. */
export async function checkSizes(
  installed: readonly InstalledClient[],
  withRunStatus: ConsumerProject,
): Promise<PartResult> {
  const findings: PlacedFinding[] = [];
  const bundles = [
    ...installed.map(({ trial, project }) => ({
      weighed: trial,
      project,
      subject: trial.name,
      limit: MAX_GZIPPED_BYTES,
      grown: 'src/client.ts',
    })),
    {
      weighed: { name: '@runspec/run-status', factory: 'waitForRun' },
      project: withRunStatus,
      subject: '@runspec/run-status, waitForRun alone',
      limit: MAX_GZIPPED_BYTES_OF_WAITING,
      grown: 'src/wait-for-run.ts',
    },
  ];
  const details = await inParallel(bundles, async ({ weighed, project, subject, limit, grown }) => {
    try {
      const { gzippedBytes, minifiedBytes } = await measureSize(project, weighed);
      if (gzippedBytes > limit) {
        const what = `${gzippedBytes} bytes gzipped, ${gzippedBytes - limit} more than are allowed`;
        findings.push({ subject, what, todo: `find what has grown: see the imports of ${grown}` });
      }
      return `${subject}: ${gzippedBytes} bytes gzipped, ${minifiedBytes} minified`;
    } catch (error) {
      const todo = `bundle an import of it in ${project.directory}`;
      findings.push({ subject, what: `cannot be bundled: ${(error as Error).message}`, todo });
      return `${subject}: not measured`;
    }
  });
  return {
    summary: `at most ${MAX_GZIPPED_BYTES} bytes for a client and ${MAX_GZIPPED_BYTES_OF_WAITING} for waitForRun, minified and gzipped`,
    findings,
    details,
  };
}
