import { relative } from 'node:path';
import { buildSite, distFolder } from './build-site.ts';
import { readCommandLine, usage } from './command-line.ts';
import { root } from './root.ts';
import { serveSite } from './serve-site.ts';
import { UsageError } from './usage-error.ts';

try {
  const { name, base, port } = readCommandLine(process.argv.slice(2));
  if (name === 'help') console.log(usage);
  else if (name === 'dev') await serveSite(base, port);
  else {
    await buildSite(base);
    console.log(`The site is in ${relative(root, distFolder)}: static files, for any server, at ${base}.`);
  }
} catch (error) {
  const isUsage = error instanceof UsageError;
  console.error(error instanceof Error ? error.message : String(error));
  if (isUsage) console.error('--help lists what there is.');
  process.exitCode = isUsage ? 2 : 1;
}
