import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { pagesFolder, root } from '../root.ts';
import { listPages } from './list-pages.ts';
import { pageOf } from './page-of.ts';
import { readAddress } from './read-address.ts';
import { rewriteLinks } from './rewrite-links.ts';
import { titleOf } from './title-of.ts';
import { writePage } from './write-page.ts';

/** A page of the site that stands in the navigation. */
export interface SitePage {
  /** Its path within the site, such as `tasks/04-release.md`. */
  readonly page: string;
  readonly title: string;
}

const image = /!\[[^\]]*\]\(([^()\s:]+)\)/g;

/**
 * Makes a page of every README and of everything in docs/, with their pictures.
 * @throws {Error} naming file and link where a link or a picture leads nowhere.
 */
export function writeRepositoryPages(): SitePage[] {
  const files = listPages();
  const pages = new Set(files);
  const address = readAddress();
  const exists = (path: string): boolean => existsSync(join(root, path));
  const written = files.map((file): SitePage => {
    const markdown = readFileSync(join(root, file), 'utf8');
    const page = pageOf(file);
    writePage(page, copyImages(file, page, rewriteLinks(markdown, { file, pages, address, exists })));
    return { page, title: titleOf(markdown) ?? page };
  });
  return [...written, ...writeFolderPages(written)];
}

/** Copies the pictures of a page to beside it, and makes the page show those. */
function copyImages(file: string, page: string, markdown: string): string {
  return markdown.replace(image, (all, href: string) => {
    const source = posix.join(posix.dirname(file), href);
    if (!existsSync(join(root, source))) throw new Error(`${file}: there is no picture ${href}.`);
    const place = source.replace(/^docs\//, '');
    mkdirSync(dirname(join(pagesFolder, place)), { recursive: true });
    copyFileSync(join(root, source), join(pagesFolder, place));
    const path = posix.relative(posix.dirname(page), place);
    return all.replace(href, path.startsWith('.') ? path : `./${path}`);
  });
}

const folderTitles: Readonly<Record<string, readonly [string, string]>> = {
  tasks: ['Recipes', 'What one does here, step by step.'],
  decisions: ['Decisions', 'Why things are as they are, in the order in which it was decided.'],
  benchmarks: ['Benchmarks', 'What things cost, and how that was measured.'],
  'mock-server': ['More on the mock server', 'What its own page has no room for.'],
};

/** A folder of docs/ is linked to as such, so it gets a page that lists its pages. */
function writeFolderPages(written: readonly SitePage[]): SitePage[] {
  const folders = new Set(written.map(({ page }) => posix.dirname(page)));
  return [...folders]
    .filter((folder) => folder !== '.' && !written.some(({ page }) => page === `${folder}/index.md`))
    .map((folder) => {
      const [title, about] = folderTitles[folder] ?? [folder, ''];
      const list = written
        .filter(({ page }) => posix.dirname(page) === folder)
        .map((one) => `- [${one.title}](./${posix.basename(one.page)})`);
      writePage(`${folder}/index.md`, `# ${title}\n\n${about}\n\n${list.join('\n')}\n`);
      return { page: `${folder}/index.md`, title };
    });
}
