import { defineConfig } from 'vitest/config';
import { fromSource } from '../../vitest.shared.ts';

export default defineConfig({
  ...fromSource,
  test: {
    name: 'site',
    // The site is built once, for all files.
    globalSetup: './test/build-site.ts',
    // A limit is for what hangs, also where others use the machine.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
