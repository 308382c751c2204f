import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { name: 'examples', testTimeout: 30_000 } });
