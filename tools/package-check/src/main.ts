import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasCode } from './check-files.ts';
import { clients } from './clients.ts';
import { inParallel } from './in-parallel.ts';
import { installAll } from './install-all.ts';
import { type PackedPackage, pack } from './pack.ts';
import { checkCompilers, checkContents, checkInstalls, checkLint, checkNodes, checkSizes } from './parts.ts';
import { findPublishedPackages } from './published-packages.ts';
import { runPart } from './report.ts';

// Packs what is built, and uses the tarballs as their users will. Exits 1 when anything is wrong with them.

const root = join(import.meta.dirname, '../../..');

async function main(directory: string): Promise<number> {
  const tarballs = join(directory, 'tarballs');
  mkdirSync(tarballs);
  const packing = packAll(tarballs);
  const counts = [await runPart('pack', async () => checkContents(await packing))];
  const packages = await packing;
  counts.push(await runPart('lint', () => checkLint(packages)));
  const installing = installAll(directory, packages, clients);
  counts.push(await runPart('install', async () => checkInstalls((await installing).alone)));
  const { alone, withoutZod, withZod } = await installing;
  const importable = packages.filter(({ name }) => /\/(client-core|run-status|.+-client)$/.test(name));
  counts.push(
    await runPart('import', () => checkNodes(alone, withZod, importable)),
    await runPart('types', () => checkCompilers(withoutZod, withZod)),
    await runPart('size', () => checkSizes(alone, withoutZod)),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

async function packAll(destination: string): Promise<PackedPackage[]> {
  const packages = await inParallel(findPublishedPackages(root), (published) => pack(published, destination));
  const unbuilt = packages.filter(({ files }) => hasCode(files) && !files.includes('dist/index.js'));
  if (unbuilt.length === 0) return packages;
  const names = unbuilt.map(({ name }) => name).join(', ');
  throw new Error(`Not built: ${names}. Run \`pnpm build\` first; \`pnpm turbo run check:package\` does.`);
}

const directory = mkdtempSync(join(tmpdir(), 'runspec-package-check-'));
let count: number | undefined;
try {
  count = await main(directory);
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : error}`);
}
if (count === 0) {
  rmSync(directory, { recursive: true });
} else {
  const what = count === undefined ? 'The check could not go on' : `${count} found`;
  console.error(`\n${what}. The tarballs and the projects made with them are kept in ${directory}`);
  process.exitCode = 1;
}
