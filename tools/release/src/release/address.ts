import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ReleaseError } from './release-error.ts';

/** Where the public address of the repository stands, relative to the root. Nothing else repeats it. */
export const addressFile = 'tools/release/address.json';

/** What a rehearsal puts there: a name that no resolver ever answers (RFC 2606). It is published to loopback alone. */
export const placeholderAddress = 'https://example.invalid/runspec';

/**
 * The address as it stands in {@link addressFile}.
 * @returns null while it is undecided.
 * @throws {ReleaseError} if it cannot be read, or is neither null nor an https address that can be completed.
 */
export function readAddress(root: string): string | null {
  const repository = readRepository(root);
  if (repository === null) return null;
  if (typeof repository === 'string' && /^https:\/\/[^\s/]+\/\S*[^\s/]$/.test(repository)) {
    if (!repository.endsWith('.git')) return repository;
  }
  throw new ReleaseError(
    `${addressFile}: "repository" is ${JSON.stringify(repository)}; expected null or the web address of the repository, ` +
      'such as "https://host.example/owner/name" (no slash and no .git at the end).',
  );
}

function readRepository(root: string): unknown {
  try {
    const content: { repository?: unknown } | null = JSON.parse(
      readFileSync(join(root, addressFile), 'utf8'),
    );
    return content?.repository;
  } catch (error) {
    throw new ReleaseError(
      `${addressFile} cannot be read (${error instanceof Error ? error.message : error}); expected { "repository": null } or an address instead of null.`,
    );
  }
}

/**
 * What speaks against publishing with this address; undefined if nothing does.
 * @param registry - where to publish.
 */
export function refuseAddress(address: string | null, registry: string): string | undefined {
  if (address === null)
    return `${addressFile}: the repository's public address is not set, and provenance and manifests need it. Set "repository" there, commit, and try again.`;
  if (address === placeholderAddress && !isLoopback(registry))
    return `${addressFile}: "repository" is the placeholder of the rehearsal. It is published to a registry on loopback alone.`;
  return undefined;
}

/** Whether nothing that is sent there leaves this machine. */
export function isLoopback(url: string): boolean {
  const { hostname } = new URL(url);
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}
