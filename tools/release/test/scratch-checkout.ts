import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { addressFile, placeholderAddress } from '../src/release/address.ts';
import { planName } from '../src/release/plan.ts';

/** A checkout with nothing in it but what a release looks at, and a registry on loopback that has no package and notes what it is asked. */
export interface ScratchCheckout {
  root: string;
  registry: string;
  /** Method and path of each request that came to the registry. */
  asked: string[];
  write(path: string, text: string): void;
  /** Commits everything. @returns the commit. */
  commit(): string;
  /** Writes a folder that looks packed, beside the checkout. @returns its path. */
  pack(commit: string): string;
}

/** @param address - what `repository` is in the address file. */
export async function scratchCheckout(address: string | null = placeholderAddress): Promise<ScratchCheckout> {
  const folder = mkdtempSync(join(tmpdir(), 'runspec-release-test-'));
  const root = join(folder, 'checkout');
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(404).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });
  const registry = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  vi.stubEnv('pnpm_config_registry', registry);
  onTestFinished(() => void vi.unstubAllEnvs());
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.invalid', ...args], {
      cwd: root,
      encoding: 'utf8',
    }).trim();
  const commit = (): string => {
    git('add', '--all');
    git('commit', '--quiet', '--no-gpg-sign', '--allow-empty', '--message', 'A commit');
    return git('rev-parse', 'HEAD');
  };
  write('package.json', '{ "private": true }\n');
  write(addressFile, JSON.stringify({ repository: address }));
  write('.changeset/README.md', '# Changesets\n');
  git('init', '--quiet', '--initial-branch=main');
  commit();
  const pack = (packed: string): string => {
    const out = join(folder, 'release');
    mkdirSync(out);
    writeFileSync(join(out, 'a.tgz'), 'a');
    const integrity = `sha256-${createHash('sha256').update('a').digest('base64')}`;
    const tarball = { path: 'a.tgz', integrity };
    const one = { kind: 'publish', name: '@runspec/a', version: '1.0.0', tag: 'latest', tarball };
    writeFileSync(join(out, planName), JSON.stringify({ version: 1, plan: [[one]] }));
    writeFileSync(join(out, 'commit.txt'), `${packed}\n`);
    return out;
  };
  return { root, registry, asked, write, commit, pack };
}
