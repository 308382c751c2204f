import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { readCode, toModule } from './code-blocks.ts';
import { fillTables } from './fill-tables.ts';

// Writes the code blocks of every page to `generated`, where tsc reads them, and checks the tables (--write mends them).
const root = join(import.meta.dirname, '../../..');
const generated = join(import.meta.dirname, '../generated');
const write = wantsWrite(process.argv.slice(2));

const pages = globSync('**/*.md', {
  cwd: root,
  exclude: (path) =>
    /(^|\/)(node_modules|dist|generated|CHANGELOG\.md|\.changeset|[\w-]+\.api\.md)(\/|$)/.test(String(path)),
});
rmSync(generated, { recursive: true, force: true });
mkdirSync(generated);

/** A page has a folder of its own, so that what it imports by a relative path can stand beside it: see test/readme of its package. */
function writeModule(page: string, code: string): void {
  const folder = join(generated, page.replaceAll('/', '__').replace(/\.md$/, ''));
  mkdirSync(folder);
  writeFileSync(join(folder, 'page.ts'), code);
  const companions = join(root, dirname(page), 'test/readme');
  if (existsSync(companions)) cpSync(companions, folder, { recursive: true });
}

let blockCount = 0;
let outputBlockCount = 0;
const unchecked: string[] = [];
const stale: string[] = [];
for (const page of pages.map(String).sort()) {
  const path = join(root, page);
  const markdown = readFileSync(path, 'utf8');
  const filled = fillTables(markdown);
  if (filled !== markdown) {
    if (write) writeFileSync(path, filled);
    else stale.push(relative(root, path));
  }
  const { blocks, outputCount, unchecked: others } = readCode(markdown);
  blockCount += blocks.length;
  outputBlockCount += outputCount;
  unchecked.push(...others.map(({ line, fence }) => `${page}:${line}: \`${fence}\``));
  if (blocks.length > 0) writeModule(page, toModule(blocks));
}

console.log(
  `${pages.length} pages, ${blockCount} TypeScript blocks; ${outputBlockCount} skipped as \`ts output\`.`,
);
if (unchecked.length > 0) {
  console.error(
    `Code that nothing checks; fence it as \`ts\`, or as \`ts output\` if it is what a program prints:\n${unchecked.join('\n')}`,
  );
  process.exitCode = 1;
}
if (stale.length > 0) {
  console.error(
    `Tables that are no longer true: ${stale.join(', ')}. Run \`pnpm readme\` and commit what it changes.`,
  );
  process.exitCode = 1;
}

/** Whether tables are to be mended; ends the program for `--help` and for what it does not know, before anything is written. */
function wantsWrite(argv: readonly string[]): boolean {
  const options = { write: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;
  try {
    const { values } = parseArgs({ args: argv.filter((word) => word !== '--'), options });
    if (!values.help) return values.write ?? false;
    console.log(
      'Usage: pnpm readme\n\nFills the tables between markers in the pages, and lists code that nothing checks.',
    );
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n--help says what there is.`);
    process.exit(2);
  }
  process.exit(0);
}
