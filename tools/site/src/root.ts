import { join } from 'node:path';

/** The repository's folder. */
export const root: string = join(import.meta.dirname, '../../..');

/** The folder of this tool. */
export const siteFolder: string = join(import.meta.dirname, '..');

/** Where the pages are written that VitePress reads. Nothing in it is written by hand or committed. */
export const generatedFolder: string = join(siteFolder, 'generated');

/** Where the pages of the site stand within it; beside them are the snippets, which are no pages. */
export const pagesFolder: string = join(generatedFolder, 'pages');

/** Where the snippets of the API reference are written to be type-checked. */
export const snippetsFolder: string = join(generatedFolder, 'snippets');
