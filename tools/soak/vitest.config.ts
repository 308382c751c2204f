import { defineConfig } from 'vitest/config';
import { fromSource } from '../../vitest.shared.ts';

export default defineConfig({
  ...fromSource,
  test: { name: 'soak', testTimeout: 60_000, hookTimeout: 60_000 },
});
