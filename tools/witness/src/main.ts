import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printTheirPaths } from './print-their-paths.ts';
import { theirPaths } from './their-paths.ts';

// Into a folder that is not committed: what matters is that the type test beside it compiles.
const folder = join(import.meta.dirname, '../generated');
const providers = await printTheirPaths(folder, '.ts');
writeFileSync(join(folder, 'their-paths.ts'), theirPaths(providers));
console.log(`openapi-typescript printed ${providers.length} specs: ${providers.join(', ')}.`);
