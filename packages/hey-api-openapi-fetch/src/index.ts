export type { Options } from './options.ts';
export type { Pagination } from './pagination.ts';
export { openapiFetch, openapiFetch as defineConfig } from './plugin.ts';
