export type { Options } from './options.ts';
export { openapiFetch, openapiFetch as defineConfig } from './plugin.ts';
