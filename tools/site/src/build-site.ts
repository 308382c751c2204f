import { join } from 'node:path';
import { build } from 'vitepress';
import { siteFolder } from './root.ts';
import { writePages } from './write-pages.ts';

/** Where the site is built. */
export const distFolder: string = join(siteFolder, 'dist');

/**
 * Makes the pages and builds the site from them.
 * @param base where it will stand on its server, with a slash at both ends
 * @throws {Error} saying which page has what wrong; a link that leads nowhere is among that.
 */
export async function buildSite(base = '/'): Promise<void> {
  await writePages();
  await build(siteFolder, { base, outDir: distFolder });
}
