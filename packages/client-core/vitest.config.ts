import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['@runspec/source'] },
  ssr: { resolve: { conditions: ['@runspec/source'] } },
  test: { include: ['src/**/*.test.ts', 'test/**/*.test.ts'] },
});
