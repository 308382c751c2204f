import { join } from 'node:path';
import { describeMachine } from './describe-machine.ts';
import { readArguments, usage } from './read-arguments.ts';
import { formatTable } from './report/format-table.ts';
import { formatTarget } from './report/format-target.ts';
import type { MeasuredPart } from './report/report.ts';
import { writeReport } from './report/write-report.ts';
import { requireBuild } from './require-build.ts';
import { runPart } from './run-part.ts';

// Measures, prints, and writes docs/benchmarks. Exits 1 when a target is missed.

const root = join(import.meta.dirname, '../../..');

async function main(): Promise<boolean> {
  const { parts, quick, help } = readArguments(process.argv.slice(2));
  if (help) {
    console.log(usage);
    return true;
  }
  requireBuild();
  const measured: MeasuredPart[] = [];
  for (const part of parts) {
    const machine = describeMachine();
    const result = await runPart(part, quick, (text) => console.error(`  ${part}: ${text}`));
    measured.push({ part, ...machine, ...result });
    console.log(`\n${result.title}\n`);
    for (const table of result.tables) console.log(`${table.caption}\n\n${formatTable(table)}\n`);
    for (const target of result.targets) console.log(formatTarget(target));
  }
  if (!quick)
    console.log(`\nWritten: ${writeReport(join(root, 'docs/benchmarks'), measured).join(' and ')}.`);
  return measured.every(({ targets }) => targets.every(({ met }) => met));
}

try {
  if (!(await main())) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
