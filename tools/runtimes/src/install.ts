import { findRuntimes } from './find-runtimes.ts';
import { installRuntime } from './install-runtime.ts';
import { selectRuntimes } from './runtimes.ts';
import { writeFound } from './write-found.ts';

const usage = `Usage: pnpm --filter @runspec/runtimes run install:runtimes [runtime…]

Installs the runtimes that are missing, or those of the named ones that are. What is there stays as it is.`;

const ids = process.argv.slice(2).filter((argument) => argument !== '--');
if (ids.includes('--help')) console.log(usage);
else {
  const { missing } = await findRuntimes(selectRuntimes(ids));
  for (const runtime of missing) {
    console.log(`Installing ${runtime.title}${runtime.version ? ` (${runtime.version})` : ''}…`);
    try {
      await installRuntime(runtime);
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    }
  }
  console.log(await writeFound());
}
