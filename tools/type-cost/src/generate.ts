import { join } from 'node:path';
import { printTheirPaths } from '@runspec/witness/print-their-paths';
import { writeConsumers } from './write-consumers.ts';

// What `consumers/theirs` imports, as openapi-typescript's users have it: declarations, which `skipLibCheck` skips.
await printTheirPaths(join(import.meta.dirname, '../generated'), '.d.ts');
writeConsumers();
