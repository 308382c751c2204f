import { defineConfig } from 'vitest/config';
import { fromSource } from '../../vitest.shared.ts';

export default defineConfig({
  ...fromSource,
  test: {
    name: 'site',
    globalSetup: './test/build-site.ts',
    testTimeout: 30_000,
    // The site is built once, for all files.
    hookTimeout: 120_000,
  },
});
