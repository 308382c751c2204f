import { defineConfig } from 'vitest/config';
import { fromSource } from '../../vitest.shared.ts';

export default defineConfig({ ...fromSource, test: { name: 'hey-api-openapi-fetch', testTimeout: 60_000 } });
