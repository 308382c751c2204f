import { writeFile } from 'node:fs/promises';
import { type CommandLine, readCommandLine, usage } from './command-line.ts';
import { type FoundRuntime, findRuntimes } from './find-runtimes.ts';
import { inLanes } from './in-lanes.ts';
import { printDocument, printProgress, printTable } from './print-table.ts';
import { runRuntime } from './run-runtime.ts';
import { type RuntimeSummary, type RuntimeTable, summarize } from './summarize.ts';

/** How many runtimes run at a time. Most of the fault table is waiting, so that a second one is not in its way. */
const LANES = 2;

async function runAll({ wanted }: CommandLine): Promise<RuntimeTable> {
  const { found, missing } = await findRuntimes(wanted);
  // Prism does not start with `production`.
  delete process.env['NODE_ENV'];
  // Takes a second, and `--help` needs none of it.
  const { startServers } = await import('./servers.ts');
  await using servers = await startServers();
  const run = async (one: FoundRuntime): Promise<RuntimeSummary> => {
    await using own = await servers.forRun(one.runtime.family);
    const row = summarize(await runRuntime(one, own.input), servers.expected);
    console.log(printProgress(row));
    return row;
  };
  // Chromium takes longest and is last in the table: it begins.
  const rows = await inLanes(found.toReversed(), LANES, run);
  return { rows: rows.reverse(), missing: missing.map(({ id, title }) => ({ id, title })) };
}

async function main(): Promise<void> {
  const commandLine = understood(() => readCommandLine(process.argv.slice(2), process.env));
  if (commandLine?.help) console.log(usage);
  if (!commandLine || commandLine.help) return;
  const table = await runAll(commandLine);
  console.log(`\n${printTable(table)}`);
  const { rows, missing } = table;
  if (missing.length > 0)
    console.log(
      `Not run, because not here: ${missing.map(({ title }) => title).join(', ')}. To install what is missing:\n` +
        `  pnpm --filter @runspec/runtimes run install:runtimes`,
    );
  if (commandLine.write !== undefined) {
    await writeFile(commandLine.write, printDocument(table));
    await writeFile(commandLine.write.replace(/\.md$/, '.json'), `${JSON.stringify(table, null, 2)}\n`);
  }
  const isComplete = missing.length === 0 || !commandLine.requireAll;
  if (!isComplete || rows.length === 0 || rows.some(({ problems }) => problems.length > 0))
    process.exitCode = 1;
}

/** What a reader returns; undefined, with its complaint on stderr and exit code 2, if it throws. */
function understood<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
    return undefined;
  }
}

await main();
