import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Formats generated files with the tool that formats the rest of the repository: once for all, it starts a process. */
export function formatFolder(folder: string): void {
  const bin = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
  const config = join(import.meta.dirname, '../biome-gen.json');
  execFileSync(process.execPath, [bin, 'format', '--write', `--config-path=${config}`, folder], {
    stdio: 'pipe',
  });
}
