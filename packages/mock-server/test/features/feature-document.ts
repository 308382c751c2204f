import { join } from 'node:path';

/** Where the printed table is kept. */
export const featureDocument: string = join(import.meta.dirname, '../../../../docs/mock-features.md');
