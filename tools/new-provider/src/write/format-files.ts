import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { withScratch, writeFiles } from './with-scratch.ts';

/**
 * Formats files as the rest of the repository is, in a temporary folder, and repairs what can be repaired safely: the order of imports, and
 * imports that are not used.
 *
 * @throws what Biome says, if it finds more than that: the templates are wrong then.
 */
export async function formatFiles(
  root: string,
  files: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const bin = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
  const config = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
  return withScratch(async (folder) => {
    writeFiles(folder, files);
    // The folder is no clone, and its packages are not whole: who depends on whom is checked where they are.
    const { $schema: _, vcs: __, ...rest } = config;
    rest.linter.rules.correctness.noUndeclaredDependencies = 'off';
    writeFileSync(join(folder, 'biome.json'), JSON.stringify({ root: true, ...rest }));
    const paths = [...files.keys()].filter((path) => !path.startsWith('.'));
    try {
      execFileSync(process.execPath, [bin, 'check', '--write', '--error-on-warnings', ...paths], {
        cwd: folder,
        stdio: 'pipe',
      });
    } catch (error) {
      const { stdout = '', stderr = '' } = error as { stdout?: unknown; stderr?: unknown };
      throw new Error(`The rendered files are not clean:\n${stdout}\n${stderr}`);
    }
    return new Map([...files.keys()].map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
  });
}
