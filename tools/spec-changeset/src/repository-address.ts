import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The public address of the repository, without a slash or `.git` at its end, from the one place where it stands.
 * @returns `undefined` while it is undecided.
 */
export function repositoryAddress(root: string): string | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(join(root, 'tools/release/address.json'), 'utf8'));
    const address = typeof value === 'object' && value !== null && 'repository' in value && value.repository;
    if (typeof address !== 'string' || !/^https:\/\/[^\s()]+$/.test(address)) return undefined;
    return address.replace(/(\.git)?\/*$/, '');
  } catch {
    return undefined;
  }
}
