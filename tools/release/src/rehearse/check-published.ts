import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { placeholderAddress } from '../release/address.ts';
import { findSpoiledTarballs, type PlannedRelease } from '../release/plan.ts';
import { compareFiles, expectedFiles } from './published-files.ts';
import { findManifestFaults, type PublishedManifest } from './published-manifest.ts';
import type { Rehearsal } from './rehearsal.ts';
import { mustBe, mustRun } from './step.ts';

interface AddressHook {
  addressFields(repository: string, folder: string): object;
}

/**
 * Reads what was published back from the registry: the tarballs are those that were packed, byte for byte; their files are those in
 * `api/files.txt`; their manifests have what a user and npm ask of them.
 *
 * @throws {StepError} with everything that is wrong, by package.
 */
export async function checkPublished(
  one: Rehearsal,
  releases: readonly PlannedRelease[],
  title: string,
): Promise<void> {
  const folder = join(one.folder, 'published', title);
  mkdirSync(folder, { recursive: true });
  // Plain JavaScript, for the Node that pnpm happens to run its hooks on.
  const { addressFields }: AddressHook = await import(
    new URL('../../address-fields.mjs', import.meta.url).href
  );
  const faults: string[] = [];
  for (const release of releases) {
    const directory = packageFolder(one.copy, release.name);
    const manifest = await readManifest(one, release);
    const path = await download(one, manifest.dist.tarball, folder);
    const listed = await mustRun('List', 'tar', ['-tzf', path], { cwd: folder, log: one.log });
    const files = listed.stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.replace(/^package\//, ''));
    const expected = expectedFiles(readFileSync(join(one.copy, directory, 'api/files.txt'), 'utf8'));
    const found = [
      ...findManifestFaults(manifest, addressFields(placeholderAddress, directory)),
      ...[compareFiles(files, expected)].filter((difference) => difference !== undefined),
    ].map((fault) => `${release.name}@${release.version}: ${fault}`);
    const downloaded = release.tarball && {
      ...release,
      tarball: { ...release.tarball, path: relative(folder, path) },
    };
    faults.push(...found, ...findSpoiledTarballs(folder, downloaded ? [downloaded] : [release]));
  }
  mustBe(faults.length === 0, `What the registry has is not as it has to be:\n  ${faults.join('\n  ')}`);
  one.progress.say(
    `read back: ${releases.length} tarballs as packed, files as in api/files.txt, license and address in the manifest, no install script`,
  );
}

/** Where a package is in the repository, with forward slashes. */
function packageFolder(copy: string, name: string): string {
  const short = name.replace(/^@[^/]+\//, '');
  const folder = [`packages/${short}`, short].find((one) => existsSync(join(copy, one, 'package.json')));
  mustBe(folder !== undefined, `${name} is published, and there is neither packages/${short} nor ${short}.`);
  return folder.split(sep).join('/');
}

async function readManifest(
  { registry, signal }: Rehearsal,
  release: PlannedRelease,
): Promise<PublishedManifest> {
  const response = await fetch(`${registry.url}${release.name.replace('/', '%2f')}/${release.version}`, {
    signal,
  });
  mustBe(response.ok, `The registry answers ${response.status} for ${release.name}@${release.version}.`);
  return (await response.json()) as PublishedManifest;
}

async function download({ registry, signal }: Rehearsal, url: string, folder: string): Promise<string> {
  const { pathname } = new URL(url);
  const response = await fetch(new URL(pathname, registry.url), { signal });
  mustBe(response.ok, `The registry answers ${response.status} for ${pathname}.`);
  const path = join(folder, pathname.slice(1).replaceAll('/', '-'));
  writeFileSync(path, new Uint8Array(await response.arrayBuffer()));
  return path;
}
