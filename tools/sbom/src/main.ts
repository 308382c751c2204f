import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { nameOf } from './bill.ts';
import { checkLicenses } from './check-licenses.ts';
import { type CommandLine, readCommandLine, usage } from './command-line.ts';
import { type WrittenBill, writeBills } from './write-bills.ts';

const root = join(import.meta.dirname, '../../..');

function main({ out, check, help }: CommandLine): number {
  if (help) {
    console.log(usage);
    return 0;
  }
  if (!check) return report(writeBills(root, resolve(out)), true);
  const scratch = mkdtempSync(join(tmpdir(), 'runspec-sbom-'));
  try {
    return report(writeBills(root, scratch), false);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function report(written: readonly WrittenBill[], isKept: boolean): number {
  for (const { file, bill } of isKept ? written : []) {
    const count = bill.components?.length ?? 0;
    console.log(`${relative(process.cwd(), file)}  ${nameOf(bill.metadata.component)}: ${count} components`);
  }
  const findings = written.flatMap(({ bill }) => checkLicenses(bill));
  for (const finding of findings) console.error(`✗ ${finding}`);
  if (findings.length > 0) return 1;
  console.log(`✓ ${written.length} packages install nothing but what is under a permissive license`);
  return 0;
}

try {
  process.exitCode = main(understand(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode ??= 1;
}

function understand(argv: readonly string[]): CommandLine {
  try {
    return readCommandLine(argv);
  } catch (error) {
    process.exitCode = 2;
    throw new Error(`${error instanceof Error ? error.message : error}\n--help lists what there is.`);
  }
}
