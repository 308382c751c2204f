import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

const COPIED = [
  'README.md',
  'biome.json',
  'packages/mock-server/README.md',
  'packages/run-status/README.md',
  'packages/run-status/package.json',
  'packages/run-status/test/mappers/mapper-case.ts',
  'specs/duck.openapi.yaml',
  'tools/new-provider/package.json',
  'tools/new-provider/src',
  'tools/providers/src/gen',
];

/** A folder with as much of the repository in it as the command looks at, under git, with nothing changed. */
export class ScratchClone {
  readonly root: string = mkdtempSync(join(tmpdir(), 'new-provider-test-'));

  constructor() {
    for (const path of COPIED) {
      mkdirSync(dirname(join(this.root, path)), { recursive: true });
      cpSync(join(root, path), join(this.root, path), { recursive: true });
    }
    symlinkSync(
      join(root, 'tools/new-provider/node_modules'),
      join(this.root, 'tools/new-provider/node_modules'),
    );
    this.git('init', '-q');
    this.git('add', '-A');
    this.git('-c', 'user.name=test', '-c', 'user.email=test@localhost', 'commit', '-qm', 'start');
  }

  git(...words: string[]): string {
    return execFileSync('git', words, { cwd: this.root, encoding: 'utf8' });
  }

  /** Runs the command in a process of its own. */
  run(...words: string[]): { status: number | null; stdout: string; stderr: string } {
    const main = join(this.root, 'tools/new-provider/src/main.ts');
    const command = ['--conditions=@runspec/source', main, ...words];
    return spawnSync(process.execPath, command, { cwd: this.root, encoding: 'utf8' });
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
