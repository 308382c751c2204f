import { defineConfig } from 'vitest/config';

// For working on several packages at once: `pnpm vitest`. The checks run each package by itself, through turbo.
export default defineConfig({
  test: {
    projects: ['packages/*', 'examples', 'tools/*/vitest.config.ts'],
  },
});
