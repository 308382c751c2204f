import { defineConfig } from 'vitest/config';
import { fromSource } from '../../vitest.shared.ts';

export default defineConfig({ ...fromSource, test: { name: 'new-provider', testTimeout: 120_000 } });
