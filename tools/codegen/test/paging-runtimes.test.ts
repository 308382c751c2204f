import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const packages = join(import.meta.dirname, '../../../packages');

const read = (folder: string): Record<string, string> => {
  const files = readdirSync(join(packages, folder)).filter((name) => !/\.test(-d)?\.ts$/.test(name));
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(packages, folder, name), 'utf8')]));
};

// The plugin stands alone, and client-core ships nothing but itself, so each has the code: one that was mended alone would leave the
// other broken.
it('client-core pages through lists as the runtime of the plugin does', () => {
  const ours = read('client-core/src/pagination');
  expect(Object.keys(ours).length).toBeGreaterThan(4);
  expect(ours).toEqual(read('hey-api-openapi-fetch/src/runtime/pagination'));
});
