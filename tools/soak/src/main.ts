import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { judgeSoak } from './judge-soak.ts';
import { reportSoak, tableOfSoak } from './report-soak.ts';
import { runSoak } from './run-soak.ts';
import { largeSoak, smallSoak } from './soak-sizes.ts';

// Runs the soak, prints what came of it, and writes docs. Exits 1 if an end was lost, invented or told twice, or a budget exceeded.

const usage = `Usage: pnpm soak [--quick]

500 runs of five providers on mock servers that fail and are restarted, watched by the real clients. Takes a bit more than a minute;
writes docs/benchmarks/waiting-soak.md.

  --quick  60 runs in some twenty seconds; writes nothing
  --help   this text

Exits with 1 if anything is wrong.`;

async function main(): Promise<boolean> {
  const { values } = parseArgs({
    options: { quick: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  });
  if (values.help) {
    console.log(usage);
    return true;
  }
  const plan = values.quick ? smallSoak : largeSoak;
  const record = await runSoak(plan);
  const wrong = judgeSoak(record);
  console.log(`${tableOfSoak(record)}\n`);
  for (const line of wrong) console.log(`WRONG  ${line}`);
  if (wrong.length === 0) console.log('Every end was told exactly once, and no budget was exceeded.');
  if (!values.quick) {
    const file = join(import.meta.dirname, '../../../docs/benchmarks/waiting-soak.md');
    writeFileSync(file, reportSoak(plan, record, wrong));
    console.log('Written: docs/benchmarks/waiting-soak.md.');
  }
  return wrong.length === 0;
}

try {
  if (!(await main())) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
