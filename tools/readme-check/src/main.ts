import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { findCodeBlocks, toModule } from './code-blocks.ts';
import { fillTables } from './fill-tables.ts';

// Writes the code blocks of every page to `generated`, where tsc reads them, and checks the tables (--write mends them).
const root = join(import.meta.dirname, '../../..');
const generated = join(import.meta.dirname, '../generated');
const write = process.argv.includes('--write');

const pages = globSync('**/*.md', {
  cwd: root,
  exclude: (path) => /(^|\/)(node_modules|dist|CHANGELOG\.md|\.changeset)(\/|$)/.test(String(path)),
});
rmSync(generated, { recursive: true, force: true });
mkdirSync(generated);

let blockCount = 0;
const stale: string[] = [];
for (const page of pages.map(String).sort()) {
  const path = join(root, page);
  const markdown = readFileSync(path, 'utf8');
  const filled = fillTables(markdown);
  if (filled !== markdown) {
    if (write) writeFileSync(path, filled);
    else stale.push(relative(root, path));
  }
  const blocks = findCodeBlocks(markdown);
  blockCount += blocks.length;
  if (blocks.length > 0) writeFileSync(join(generated, `${page.replaceAll('/', '__')}.ts`), toModule(blocks));
}

console.log(`${pages.length} pages, ${blockCount} TypeScript blocks.`);
if (stale.length > 0) {
  console.error(
    `Tables that are no longer true: ${stale.join(', ')}. Run \`pnpm readme\` and commit what it changes.`,
  );
  process.exitCode = 1;
}
