/** The oldest Node that the command runs on: `engines` of the package. It imports nothing, so that an older one can say so. */
export const oldestNode = '24.18';

/**
 * @param version - as `process.versions.node` has it: `20.19.2`.
 * @returns why it is refused, in one line; undefined if it is not.
 */
export function refuseOldNode(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode.split('.').map(Number);
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return undefined;
  return `runspec-mock needs Node ${oldestNode} or newer; this is v${version}.`;
}
