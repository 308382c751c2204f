import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatTable } from '../report/format-table.ts';
import { formatTarget } from '../report/format-target.ts';
import { allDefects } from './defects/all-defects.ts';
import { defectsPage, tableOfDefects } from './defects/report-defects.ts';
import { tryDefects } from './defects/try-defects.ts';
import { measureAll } from './measure-all.ts';
import { tableOfDefaults } from './report-curves.ts';
import { judge } from './verdicts.ts';
import { writeCurves } from './write-curves.ts';

// Measures what waiting costs and who gets it wrong, prints it, and writes docs. Exits 1 when a target is missed.

const docs = join(import.meta.dirname, '../../../../docs');
const partNames = ['curves', 'defects'] as const;

const usage = `Usage: pnpm bench:waiting [${partNames.join('|')}]… [--quick]

  curves   requests and delay of ours, @azure/core-lro, @smithy/util-waiter and @modzy/modzy-sdk, on a virtual clock;
           writes docs/benchmarks/waiting.md, waiting.json and the plots
  defects  what those and others get wrong; writes docs/waiting-defects.md

Without a name both are run.

  --quick  100 runs of each kind instead of 2,000, to see that everything works; judges and writes nothing
  --help   this text

Exits with 1 if a target is missed.`;

const progress = (text: string) => console.error(`  ${text}`);

async function curves(isQuick: boolean): Promise<boolean> {
  const measured = await measureAll(isQuick ? 100 : 2_000, progress);
  console.log(`\n${formatTable(tableOfDefaults(measured))}\n`);
  // So few runs are mostly those of which nothing was learned yet, and of which hindsight knows every one.
  if (isQuick) return true;
  const verdicts = judge(measured);
  for (const verdict of verdicts) console.log(formatTarget(verdict));
  const files = await writeCurves(join(docs, 'benchmarks'), measured, verdicts);
  console.log(`\nWritten: ${files.join(', ')}.`);
  return verdicts.every(({ met }) => met);
}

async function defects(isQuick: boolean): Promise<boolean> {
  const tried = await tryDefects(allDefects, progress);
  console.log(`\n${formatTable(tableOfDefects(tried))}\n`);
  if (!isQuick) {
    writeFileSync(join(docs, 'waiting-defects.md'), defectsPage(tried));
    console.log('Written: docs/waiting-defects.md.');
  }
  return tried.every(({ who, held }) => who !== 'ours' || held);
}

async function main(): Promise<boolean> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { quick: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  });
  if (values.help) {
    console.log(usage);
    return true;
  }
  const unknown = positionals.filter((name) => !partNames.some((part) => part === name));
  if (unknown.length > 0) throw new Error(`No such part: ${unknown.join(', ')}.\n\n${usage}`);
  const isAsked = (part: string) => positionals.length === 0 || positionals.includes(part);
  const isShown = !isAsked('curves') || (await curves(values.quick));
  const isHeld = !isAsked('defects') || (await defects(values.quick));
  return isShown && isHeld;
}

try {
  if (!(await main())) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
