import { ReleaseError } from './release-error.ts';

/**
 * The dist-tag of a branch's canary. It begins with `canary-`, so that it is never `latest`, a version or a range.
 * @param branch - as git has it, such as `feature/Longer waits`; up to 50 characters of it stay.
 * @throws {ReleaseError} if nothing of it remains.
 */
export function canaryTag(branch: string): string {
  const words = branch
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replace(/^-+|-+$/g, '');
  if (words !== '') return `canary-${words}`;
  throw new ReleaseError(
    `No dist-tag can be made of the branch name ${JSON.stringify(branch)}: it has no letter or digit of a–z, 0–9.`,
  );
}
