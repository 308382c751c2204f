import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Bill } from './bill.ts';

/** A bill of materials, and the file that it stands in. */
export interface WrittenBill {
  readonly file: string;
  readonly bill: Bill;
}

/**
 * Has pnpm write a bill of materials (CycloneDX 1.7) for each published package into a folder: what is installed with it at run time, with
 * versions and checksums of the lockfile.
 * Bills of ours that are there already, such as those of an older version, are deleted.
 * @throws {Error} with pnpm's own words; or if it writes none.
 */
export function writeBills(root: string, folder: string): WrittenBill[] {
  mkdirSync(folder, { recursive: true });
  for (const name of listBills(folder)) rmSync(join(folder, name));
  const args = ['--pm-on-fail=ignore', 'sbom', '--sbom-format', 'cyclonedx', '--prod', '--split'];
  const which = [
    '--filter',
    './packages/*',
    '--filter',
    '@runspec/specs',
    '--out',
    join(folder, '%s-%v.cdx.json'),
  ];
  execFileSync('pnpm', [...args, ...which], { cwd: root, stdio: 'pipe', encoding: 'utf8' });
  const written = listBills(folder);
  if (written.length === 0) throw new Error('pnpm wrote no bill of materials: there is nothing to check.');
  return written.map((name) => {
    const file = join(folder, name);
    return { file, bill: JSON.parse(readFileSync(file, 'utf8')) as Bill };
  });
}

const listBills = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => /^runspec-.+\.cdx\.json$/.test(name))
    .sort();
