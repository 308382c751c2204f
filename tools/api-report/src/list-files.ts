import { execFileSync } from 'node:child_process';
import type { PublishedPackage } from './published-package.ts';

const heading =
  'Files in the package. Besides, each src/*.ts has its four in dist, and after the first release there is a CHANGELOG.md.';

/** What a package packs, by pnpm's own account, a file a line. `dist` mirrors `src` (which `check:package` holds) and is left out. */
export function listFiles({ name, directory }: PublishedPackage): string {
  // The pnpm that runs is the right one; without this it asks the registry about itself before it packs.
  const args = ['--pm-on-fail=ignore', 'pack', '--dry-run', '--json'];
  const printed = execFileSync('pnpm', args, { cwd: directory, encoding: 'utf8', stdio: 'pipe' });
  const { files }: { files?: { path: string }[] } = JSON.parse(printed);
  if (!files) throw new Error(`pnpm pack says nothing of the files of ${name}.`);
  const paths = files.map(({ path }) => path).filter((path) => !/^dist\/|^CHANGELOG\.md$/.test(path));
  return `${heading}\n\n${paths.sort().join('\n')}\n`;
}
