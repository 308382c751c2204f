import { defineConfig } from 'vitest/config';
import { fromSource } from '../../vitest.shared.ts';

export default defineConfig({ ...fromSource, test: { name: 'mock-server', testTimeout: 60_000 } });
