import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import type { DiffSpecs } from '../src/compare-spec.ts';
import { runCommand } from '../src/run-command.ts';

const repository = join(import.meta.dirname, '../../..');

/** A repository of its own, in a folder that is removed when the test is over: the real specs, manifests and settings, committed to `main`. */
export interface ScratchRepository {
  readonly root: string;
  read(path: string): string;
  write(path: string, text: string): void;
  /** Replaces a text that has to be there. */
  edit(path: string, from: string, to: string): void;
  git(...args: readonly string[]): string;
  /** Commits everything. */
  commit(message: string): void;
  /** Runs `pnpm spec:changeset` with these arguments. */
  run(argv: readonly string[], diff?: DiffSpecs): Promise<Outcome>;
}

/** What a command came to. */
export interface Outcome {
  readonly code: number;
  /** What it printed, on both streams. */
  readonly output: string;
}

/** @param version - of all packages; they are at 0.0.0 until the first release. */
export function scratchRepository(version?: string): ScratchRepository {
  const root = mkdtempSync(join(tmpdir(), 'runspec-changeset-test-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const files = [
    'specs/*.yaml',
    'specs/package.json',
    'packages/*/package.json',
    'package.json',
    'pnpm-workspace.yaml',
  ];
  for (const file of [
    ...files.flatMap((glob) => globSync(glob, { cwd: repository })),
    '.changeset/config.json',
  ]) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    cpSync(join(repository, file), join(root, file));
  }
  const scratch = handles(root);
  if (version !== undefined)
    for (const file of globSync('{packages/*,specs}/package.json', { cwd: root }))
      scratch.edit(file, '"version": "0.0.0"', `"version": "${version}"`);
  scratch.git('init', '--quiet', '--initial-branch=main');
  scratch.commit('Begin');
  return scratch;
}

/** The same for a folder that is there. */
export function handles(root: string): ScratchRepository {
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const write = (path: string, text: string): void => writeFileSync(join(root, path), text);
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  return {
    root,
    read,
    write,
    git,
    edit: (path, from, to) => {
      const text = read(path);
      if (!text.includes(from)) throw new Error(`${path} does not contain ${from}`);
      write(path, text.replace(from, to));
    },
    commit: (message) => {
      git('add', '--all');
      git('commit', '--quiet', '--no-gpg-sign', '--message', message);
    },
    run: async (argv, diff) => {
      const lines: string[] = [];
      const take = (line: unknown): void => void lines.push(String(line));
      const spies = [
        vi.spyOn(console, 'log').mockImplementation(take),
        vi.spyOn(console, 'error').mockImplementation(take),
      ];
      try {
        return { code: await runCommand(root, argv, diff), output: lines.join('\n') };
      } finally {
        for (const spy of spies) spy.mockRestore();
      }
    },
  };
}
