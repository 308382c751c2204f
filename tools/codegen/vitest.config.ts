import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['@runspec/source'] },
  ssr: { resolve: { conditions: ['@runspec/source'] } },
  test: { name: 'codegen', testTimeout: 30_000 },
});
