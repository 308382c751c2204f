import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeApiPage } from './pages/write-api-page.ts';
import { writeHomePage } from './pages/write-home-page.ts';
import { writeRepositoryPages } from './pages/write-repository-pages.ts';
import { writeStatesPage } from './pages/write-states-page.ts';
import { writeReference } from './reference/write-reference.ts';
import { generatedFolder } from './root.ts';
import { toSidebars } from './sidebars.ts';
import { writeTypescript } from './typescript/write-typescript.ts';

/**
 * Makes all pages anew: from the Markdown files, the specs and the doc comments.
 * @param onlyChanged leaves pages that are the same as they are, and the doc comments for the next time: while somebody writes
 * @throws {Error} saying which file has what wrong.
 */
export async function writePages({ onlyChanged = false } = {}): Promise<void> {
  if (!onlyChanged) rmSync(generatedFolder, { recursive: true, force: true });
  mkdirSync(generatedFolder, { recursive: true });
  if (!onlyChanged) console.log('Writing the pages …');
  const pages = writeRepositoryPages();
  const providers = writeReference();
  writeStatesPage(providers);
  writeApiPage(providers);
  writeHomePage(providers);
  if (!onlyChanged) {
    console.log('Reading the doc comments …');
    await writeTypescript();
  }
  writeFileSync(
    join(generatedFolder, 'sidebars.json'),
    JSON.stringify(toSidebars(pages, providers), null, 2),
  );
}
