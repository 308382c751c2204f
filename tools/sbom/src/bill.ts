/** What this tool reads of a bill of materials in CycloneDX 1.7 (https://cyclonedx.org/docs/1.7/json/). */
export interface Bill {
  readonly bomFormat: 'CycloneDX';
  readonly metadata: { readonly component: Component };
  /** All that is installed with the package at run time, in the versions of our lockfile. */
  readonly components?: readonly Component[];
}

export interface Component {
  /** The scope with its `@`. */
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly License[];
}

/** One license, or an expression over several: https://spdx.org/licenses. */
export interface License {
  readonly expression?: string;
  readonly license?: { readonly id?: string; readonly name?: string };
}

/** As in a manifest: `@scope/name`. */
export const nameOf = ({ group, name }: Component): string => (group ? `${group}/${name}` : name);
