import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type CommandLine, readCommandLine, usage } from './command-line.ts';
import { type Comparison, compareReports } from './compare-reports.ts';
import { listFiles } from './list-files.ts';
import { findPublishedPackages, type PublishedPackage, requireBuild } from './published-package.ts';
import { reportEntry } from './report-entry.ts';

const root = join(import.meta.dirname, '../../..');

function main(command: CommandLine): number {
  if (command.help) {
    console.log(usage);
    return 0;
  }
  const packages = findPublishedPackages(root);
  requireBuild(packages);
  console.log(`Reading the declarations of ${packages.length} packages…`);
  const comparisons = packages.flatMap(compare);
  return command.check ? check(comparisons) : write(comparisons);
}

function compare(published: PublishedPackage): Comparison[] {
  const folder = join(published.directory, 'api');
  const wanted = new Map<string, string>([['files.txt', listFiles(published)]]);
  for (const entry of published.entries) wanted.set(`${entry.name}.api.md`, reportEntry(published, entry));
  const names = new Set([...wanted.keys(), ...globSync('*', { cwd: folder })]);
  return [...names].sort().map((name) => {
    const file = join(folder, name);
    const text = wanted.get(name);
    return {
      path: relative(root, file),
      ...(text === undefined ? {} : { wanted: text }),
      ...(existsSync(file) ? { found: readFileSync(file, 'utf8') } : {}),
    };
  });
}

function check(comparisons: readonly Comparison[]): number {
  const findings = compareReports(comparisons);
  if (findings.length === 0) {
    console.log(`✓ ${comparisons.length} reports of what packages export and pack are up to date`);
    return 0;
  }
  console.error(
    `${findings.join('\n')}\n\nIf users may see this change, run \`pnpm api\` and commit what it writes.`,
  );
  return 1;
}

function write(comparisons: readonly Comparison[]): number {
  const stale = comparisons.filter(({ wanted, found }) => wanted !== found);
  for (const { path, wanted } of stale) {
    const file = join(root, path);
    if (wanted === undefined) {
      rmSync(file);
    } else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, wanted);
    }
    console.log(`${wanted === undefined ? 'deleted' : 'written'} ${path}`);
  }
  if (stale.length === 0) console.log('All reports are up to date.');
  return 0;
}

try {
  process.exitCode = main(understand(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode ??= 1;
}

function understand(argv: readonly string[]): CommandLine {
  try {
    return readCommandLine(argv);
  } catch (error) {
    process.exitCode = 2;
    throw new Error(`${error instanceof Error ? error.message : error}\n--help lists what there is.`);
  }
}
