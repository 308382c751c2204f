import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
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
 * @throws {Error} with pnpm's own words.
 */
export function writeBills(root: string, folder: string): WrittenBill[] {
  mkdirSync(folder, { recursive: true });
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
  return readdirSync(folder)
    .filter((name) => name.endsWith('.cdx.json'))
    .sort()
    .map((name) => {
      const file = join(folder, name);
      return { file, bill: JSON.parse(readFileSync(file, 'utf8')) as Bill };
    });
}
