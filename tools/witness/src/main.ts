import { join } from 'node:path';
import { printTheirPaths } from './print-their-paths.ts';

// Into a folder that is not committed: what matters is that the type test beside it compiles.
const providers = await printTheirPaths(join(import.meta.dirname, '../generated'), '.ts');
console.log(`openapi-typescript printed ${providers.length} specs: ${providers.join(', ')}.`);
