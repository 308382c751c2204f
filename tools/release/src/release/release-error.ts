/** Why there is no release, in words for whoever asked for it. */
export class ReleaseError extends Error {
  override name = 'ReleaseError';
}
