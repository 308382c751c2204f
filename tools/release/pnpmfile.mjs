// What pnpm calls while it packs, when `pnpm_config_pnpmfile` names this file; see src/release/pack-release.ts. It changes the
// manifest in the tarball alone. Plain JavaScript: pnpm runs it on whatever Node it finds.
import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addressFields } from './address-fields.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

export const hooks = {
  beforePacking(manifest, directory) {
    const { repository } = JSON.parse(readFileSync(new URL('address.json', import.meta.url), 'utf8'));
    const folder = relative(root, directory).split(sep).join('/');
    return { ...manifest, ...addressFields(repository, folder) };
  },
};
