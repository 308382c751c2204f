import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { nameOf } from './bill.ts';
import { checkLicenses } from './check-licenses.ts';
import { type WrittenBill, writeBills } from './write-bills.ts';

const usage = `Usage: pnpm release:sbom [--out folder] [--check]

Writes a bill of materials for each published package (CycloneDX 1.7, JSON): what a user gets with it. The release attaches them.

  --out folder  where to; default: sbom
  --check       writes nothing, and only looks at the licenses
  --help        this text

Exits with 1 for a component whose license is unknown or not permissive.`;

const root = join(import.meta.dirname, '../../..');

function main(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      out: { type: 'string', default: 'sbom' },
      check: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (!values.check) return report(writeBills(root, resolve(values.out)), true);
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
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
