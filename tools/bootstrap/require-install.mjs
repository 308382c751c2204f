// Goes before scripts that need what `npm start` installs, so that without it they say so.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

if (!existsSync(join(dirname(fileURLToPath(import.meta.url)), '../../node_modules/.bin/turbo'))) {
  console.error('Nothing is installed yet. Run `npm start` once first.');
  process.exit(2);
}
