import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { name: 'sbom', testTimeout: 30_000 } });
