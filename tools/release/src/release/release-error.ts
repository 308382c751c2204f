/** Why there is no release, in words for whoever asked for it. Nothing was published when it is thrown. */
export class ReleaseError extends Error {
  override name = 'ReleaseError';
}
