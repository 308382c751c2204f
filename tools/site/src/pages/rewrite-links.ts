import { posix } from 'node:path';
import { pageOf } from './page-of.ts';

/** What links of a page are judged by. */
export interface LinkContext {
  /** The Markdown file that has the links, from the root of the repository. */
  readonly file: string;
  /** The Markdown files that become pages, from the root. */
  readonly pages: ReadonlySet<string>;
  /** Where the repository can be read; undefined as long as it has no address. */
  readonly address: string | undefined;
  /** Whether there is a file or folder of this path, from the root. */
  exists(path: string): boolean;
}

const fence = /^(\s*)(```+|~~~+)[^\n]*\n[\s\S]*?^\1\2\s*$/gm;
const link = /(!?)\[((?:[^[\]]|\[[^[\]]*\])*)\]\(([^()\s]+)\)/g;
const elsewhere = /^([a-z][a-z0-9+.-]*:|\/\/|#)/i;

/**
 * Makes the links of a Markdown file lead to pages of the site; a link to a file that is no page leads to the repository or, as long as
 * that has no address, is the file's path. Code blocks stay as they are.
 * @throws {Error} naming file and link where a link leads nowhere.
 */
export function rewriteLinks(markdown: string, context: LinkContext): string {
  let result = '';
  let last = 0;
  for (const { 0: block, index } of markdown.matchAll(fence)) {
    result += rewriteProse(markdown.slice(last, index), context) + block;
    last = index + block.length;
  }
  return result + rewriteProse(markdown.slice(last), context);
}

const rewriteProse = (prose: string, context: LinkContext): string =>
  prose.replace(link, (all, image: string, text: string, href: string) =>
    elsewhere.test(href) || image === '!' ? all : replaceLink(text, href, context),
  );

function replaceLink(text: string, href: string, context: LinkContext): string {
  const [path = '', anchor] = href.split('#', 2);
  const target = posix.normalize(posix.join(posix.dirname(context.file), path)).replace(/\/$/, '');
  const hash = anchor ? `#${anchor}` : '';
  const page = toPage(target, context);
  if (page !== undefined) return `[${text}](${relativeTo(context.file, page)}${hash})`;
  if (!context.exists(target)) throw new Error(`${context.file}: the link to ${href} leads nowhere.`);
  if (context.address) return `[${text}](${context.address}/blob/main/${target}${hash})`;
  return text.includes(posix.basename(target)) ? text : `${text} (\`${target}\`)`;
}

/** The page of a file or folder, if it has one. */
function toPage(target: string, { pages }: LinkContext): string | undefined {
  const spec = /^specs\/(\w[\w-]*)\.openapi\.yaml$/.exec(target)?.[1];
  if (spec) return `api/${spec}/index.md`;
  if (pages.has(target)) return pageOf(target);
  if (pages.has(`${target}/README.md`)) return pageOf(`${target}/README.md`);
  if (target === '.' || target === '') return 'start.md';
  return [...pages].some((page) => posix.dirname(page) === target) && target.startsWith('docs/')
    ? `${target.slice('docs/'.length)}/index.md`
    : undefined;
}

const relativeTo = (file: string, page: string): string => {
  const path = posix.relative(posix.dirname(pageOf(file)), page);
  return path.startsWith('.') ? path : `./${path}`;
};
