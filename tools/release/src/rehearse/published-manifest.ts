import { isDeepStrictEqual } from 'node:util';

/** A manifest as a registry hands it out; what a rehearsal looks at. */
export interface PublishedManifest {
  name: string;
  license?: string;
  scripts?: Readonly<Record<string, string>>;
  dependencies?: Readonly<Record<string, string>>;
  peerDependencies?: Readonly<Record<string, string>>;
  dist: { tarball: string };
}

/** npm runs these on the machine of whoever installs a package. */
const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall'];

/**
 * What is wrong with a manifest, a line for each thing: license, the fields that say where the source is, install scripts, ranges that mean
 * something here alone, and clients that run-status would not be installed beside.
 *
 * @param address - what `repository`, `homepage` and `bugs` have to be.
 */
export function findManifestFaults(manifest: PublishedManifest, address: object): string[] {
  const { license, scripts = {}, dependencies = {}, peerDependencies = {} } = manifest;
  const fields: Readonly<Record<string, unknown>> = { ...manifest };
  const faults = license === 'MIT' ? [] : [`"license" is ${JSON.stringify(license)}, not "MIT"`];
  for (const [name, expected] of Object.entries(address))
    if (!isDeepStrictEqual(fields[name], expected))
      faults.push(`"${name}" is ${JSON.stringify(fields[name])}, not ${JSON.stringify(expected)}`);
  for (const script of INSTALL_SCRIPTS)
    if (script in scripts) faults.push(`script "${script}" runs at every user's; remove it`);
  for (const [name, range] of Object.entries({ ...dependencies, ...peerDependencies }))
    if (/^(workspace|catalog|file|link):/.test(range)) faults.push(`${name} is at "${range}"`);
  for (const [name, range] of Object.entries(peerDependencies))
    if (name.startsWith('@runspec/') && range !== '*')
      faults.push(`the peer ${name} is at "${range}", not "*", so that another version of it is refused`);
  return faults;
}
