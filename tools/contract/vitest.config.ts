import { defineConfig } from 'vitest/config';
import { fromSource } from '../../vitest.shared.ts';

export default defineConfig({
  ...fromSource,
  test: { name: 'contract', globalSetup: ['src/mock-servers.ts'], testTimeout: 240_000 },
});
