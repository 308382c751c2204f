import { appendFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addressFile, placeholderAddress } from '../release/address.ts';
import type { DirtyFile } from '../release/tree.ts';
import { mustRun } from './step.ts';

/** What a copy is made of. */
export interface CopySource {
  root: string;
  /** Files that are not as committed, and go along all the same. */
  dirty: readonly DirtyFile[];
  log: string;
  signal: AbortSignal;
}

/** Copies a checkout as git has it into a folder that is not there yet, and installs its dependencies from pnpm's store. */
export async function makeCopy(copy: string, { root, dirty, log, signal }: CopySource): Promise<void> {
  const options = { cwd: root, log, signal };
  await mustRun('Copy', 'git', ['clone', '--quiet', '--no-tags', '--no-hardlinks', root, copy], options);
  for (const { state, path } of dirty) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    if (state.includes('D')) rmSync(join(copy, path), { force: true });
    else cpSync(join(root, path), join(copy, path), { recursive: true });
  }
  const args = ['install', '--frozen-lockfile', '--prefer-offline'];
  await mustRun('Install', 'pnpm', args, { ...options, cwd: copy });
}

/** Sends a copy to the registry on loopback, gives it the placeholder for an address, and commits that. */
export async function prepareCopy(copy: string, registry: string, log: string): Promise<void> {
  const { host } = new URL(registry);
  // verdaccio takes anybody; package managers do not publish without some token.
  appendFileSync(join(copy, '.npmrc'), `registry=${registry}\n//${host}/:_authToken=rehearsal\n`);
  writeFileSync(join(copy, addressFile), `{ "repository": "${placeholderAddress}" }\n`);
  const git = (...args: string[]) => mustRun('Commit', 'git', args, { cwd: copy, log });
  await git('config', 'user.name', 'Rehearsal');
  await git('config', 'user.email', 'rehearsal@example.invalid');
  await git('config', 'commit.gpgsign', 'false');
  await git('config', 'tag.gpgsign', 'false');
  await git('remote', 'remove', 'origin');
  // changesets compares with the branch of this name, whichever one is rehearsed.
  await git('checkout', '--quiet', '-B', 'main');
  await commitAll(copy, 'Rehearsal: address and registry', log);
}

/** Commits everything in a copy. */
export async function commitAll(copy: string, message: string, log: string): Promise<void> {
  await mustRun('Commit', 'git', ['add', '--all'], { cwd: copy, log });
  await mustRun('Commit', 'git', ['commit', '--quiet', '--no-verify', '--message', message], {
    cwd: copy,
    log,
  });
}
