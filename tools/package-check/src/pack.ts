import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createPackageFromTarballData, type Package } from '@arethetypeswrong/core';
import type { PublishedPackage } from './published-packages.ts';
import { runCommand } from './run-command.ts';

/** A package as its users get it. */
export interface PackedPackage extends PublishedPackage {
  /** The .tgz file, absolute. */
  tarball: string;
  sizeBytes: number;
  /** The files in the tarball, relative to the package and with forward slashes, sorted. */
  files: string[];
  /** The manifest in the tarball, which pnpm has rewritten. */
  manifest: Record<string, unknown>;
  /** The text of one of `files`. */
  read(file: string): string;
  /** The same content, as attw wants it. */
  content: Package;
}

/**
 * Packs one package with `pnpm pack`, as a release does.
 *
 * @throws {Error} with pnpm's own words when it does not pack.
 */
export async function pack(published: PublishedPackage, destination: string): Promise<PackedPackage> {
  // The pnpm that runs is the right one; without this it asks the registry about itself before it packs.
  const args = ['--pm-on-fail=ignore', 'pack', '--json', '--pack-destination', destination];
  const { code, stdout, output } = await runCommand('pnpm', args, published.directory);
  if (code !== 0) throw new Error(`pnpm pack of ${published.name} failed (exit ${code}):\n${output}`);
  const tarball = resolve(published.directory, String(JSON.parse(stdout).filename));
  const data = readFileSync(tarball);
  const content = createPackageFromTarballData(data);
  const prefix = `/node_modules/${published.name}/`;
  const read = (file: string) => content.readFile(prefix + file);
  return {
    ...published,
    tarball,
    sizeBytes: data.length,
    files: content
      .listFiles()
      .map((file) => file.slice(prefix.length))
      .sort(),
    manifest: JSON.parse(read('package.json')),
    read,
    content,
  };
}
