import { listProviders, specFile } from '../providers.ts';
import { UnknownProviderError } from '../unknown-provider-error.ts';
import type { OwnSpec } from './own-spec.ts';
import { SpecFileError } from './spec-file-error.ts';

/** A provider to be mocked, and the file that its spec is in. */
export interface SpecSource extends OwnSpec {
  /** Whether it is not one of those that come with the package, and so has been checked by nobody. */
  readonly isOwn: boolean;
}

/**
 * What is to be served: the providers named, then the specs of one's own; without either, every provider there is.
 * @throws {UnknownProviderError} if a provider has no spec.
 * @throws {SpecFileError} if two specs have one name.
 */
export function specSources(
  providers: readonly string[] | undefined,
  own: readonly OwnSpec[] = [],
): SpecSource[] {
  const files = new Map<string, string>();
  for (const { provider, file } of own) {
    const other = files.get(provider);
    if (other !== undefined)
      throw new SpecFileError(
        `${file}: ${other} is called "${provider}", too; a name for each was expected.`,
      );
    files.set(provider, file);
  }
  const known = listProviders();
  const named = providers ?? (own.length > 0 ? [] : known);
  return [...new Set([...named, ...files.keys()])].map((provider) => {
    const file = files.get(provider);
    if (file !== undefined) return { provider, file, isOwn: true };
    if (!known.includes(provider)) throw new UnknownProviderError(provider, [...known, ...files.keys()]);
    return { provider, file: specFile(provider), isOwn: false };
  });
}
