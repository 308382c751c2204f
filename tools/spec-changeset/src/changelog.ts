import { join } from 'node:path';
import type { ChangelogFunctions } from '@changesets/types';
import { releaseLine } from './release-line.ts';
import { repositoryAddress } from './repository-address.ts';

// `changelog` in .changeset/config.json names this file; changesets takes the two functions by their names.
const root = join(import.meta.dirname, '../../..');

/** A changeset's entry in the changelog of each package that it names. */
export const getReleaseLine: ChangelogFunctions['getReleaseLine'] = ({ summary, commit }) =>
  releaseLine(summary, commit, repositoryAddress(root));

/** The entry for packages that moved because others did; empty if none did. */
export const getDependencyReleaseLine: ChangelogFunctions['getDependencyReleaseLine'] = (
  _changesets,
  moved,
) =>
  moved.length === 0
    ? ''
    : ['- Updated dependencies', ...moved.map(({ name, newVersion }) => `  - ${name}@${newVersion}`)].join(
        '\n',
      );
