import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pagesFolder } from '../root.ts';

/** Writes a page, if it is not so already: who is writing has it reloaded at a change only. @param page its path within the site */
export function writePage(page: string, markdown: string): void {
  const path = join(pagesFolder, page);
  if (existsSync(path) && readFileSync(path, 'utf8') === markdown) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, markdown);
}
