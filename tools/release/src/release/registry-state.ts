import { ReleaseError } from './release-error.ts';

/**
 * The versions of a package that a registry has; none if it does not know the package.
 * @throws {ReleaseError} if the registry cannot be asked.
 */
export async function publishedVersions(registry: string, name: string): Promise<string[]> {
  const url = new URL(name.replace('/', '%2f'), registry.endsWith('/') ? registry : `${registry}/`);
  let response: Response;
  try {
    response = await fetch(url, {
      headers: { accept: 'application/vnd.npm.install-v1+json, application/json;q=0.5' },
      signal: AbortSignal.timeout(30_000),
    });
  } catch (error) {
    throw new ReleaseError(
      `The registry did not say which versions of ${name} there are: ${error instanceof Error ? error.message : error}. Nothing was published.`,
    );
  }
  if (response.status === 404) return [];
  if (!response.ok)
    throw new ReleaseError(
      `The registry answered ${response.status} when asked for ${name}. Nothing was published.`,
    );
  const { versions = {} } = (await response.json()) as { versions?: object };
  return Object.keys(versions);
}

/** Those of the releases that a registry has, as name@version. */
export async function findPublished(
  registry: string,
  releases: readonly { name: string; version: string }[],
): Promise<Set<string>> {
  const known = await Promise.all(
    releases.map(async ({ name, version }) =>
      (await publishedVersions(registry, name)).includes(version) ? [`${name}@${version}`] : [],
    ),
  );
  return new Set(known.flat());
}
