import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { name: 'package-check', testTimeout: 30_000 } });
