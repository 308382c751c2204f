import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTheme, defineConfig } from 'vitepress';
import { readAddress } from '../src/pages/read-address.ts';
import { slugOf } from '../src/pages/slug-of.ts';
import { generatedFolder } from '../src/root.ts';

const sidebarFile = join(generatedFolder, 'sidebars.json');
if (!existsSync(sidebarFile))
  throw new Error('The pages are not made yet: use `pnpm docs:build` or `pnpm docs:dev`.');
const sidebar = JSON.parse(readFileSync(sidebarFile, 'utf8')) as DefaultTheme.SidebarMulti;
const address = readAddress();
const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#1d57b0"/><path d="M12 9v14l11-7z" fill="#fff"/></svg>',
)}`;

export default defineConfig({
  title: 'Runspec',
  description: 'Typed clients for APIs that run a model, one run status, and mock servers.',
  lang: 'en-US',
  srcDir: 'generated/pages',
  outDir: 'dist',
  cacheDir: 'node_modules/.cache/vitepress',
  // Pages end in `.html`, so that any server of files can serve them, and a folder on a disk.
  cleanUrls: false,
  // What is the same on every page is in one file, not in each.
  metaChunk: true,
  // A drawing in the address: browsers ask for one, and there is no file.
  head: [['link', { rel: 'icon', href: icon }]],
  // The index of the search is a file of a megabyte, loaded when one searches.
  vite: { build: { chunkSizeWarningLimit: 2000 } },
  // A link that leads nowhere ends the build; the tests follow anchors as well.
  ignoreDeadLinks: false,
  transformPageData: ({ relativePath, frontmatter }) => {
    // A package has many names, and below each the same headings.
    if (relativePath.startsWith('typescript/')) frontmatter['outline'] = 2;
    // Wide tables get the room of the list of headings.
    if (/^(benchmarks\/|fault-table|mock-features|conformance|runtimes)/.test(relativePath))
      frontmatter['aside'] = false;
  },
  markdown: {
    anchor: { slugify: slugOf },
    toc: { slugify: slugOf },
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    codeTransformers: [
      {
        name: 'all-lines',
        // Colors end after half a second in a line: on a busy machine they would differ from build to build.
        preprocess: (_code, options) => {
          options.tokenizeTimeLimit = 0;
        },
      },
    ],
    config: (md) => {
      // Prose is no template: `{{` in a README or in code is shown as it stands.
      for (const rule of ['text', 'code_inline'] as const) {
        const render = md.renderer.rules[rule];
        md.renderer.rules[rule] = (tokens, index, options, env, self) =>
          (render?.(tokens, index, options, env, self) ?? '').replaceAll('{{', '&#123;&#123;');
      }
      // A wide table scrolls by itself, also by keyboard; the page does not.
      md.renderer.rules['table_open'] = () =>
        '<div class="table" role="group" aria-label="Table" tabindex="0"><table>\n';
      md.renderer.rules['table_close'] = () => '</table></div>\n';
    },
  },
  themeConfig: {
    nav: [
      { text: 'Start', link: '/start' },
      { text: 'API reference', link: '/api/' },
      { text: 'States', link: '/states' },
      { text: 'Mock server', link: '/packages/mock-server/' },
    ],
    sidebar,
    outline: [2, 3],
    search: {
      provider: 'local',
      options: {
        miniSearch: {
          searchOptions: {
            boost: { title: 4, text: 2, titles: 1 },
            // Signatures repeat every word: pages that explain one stand before them, and what is history or a figure behind.
            boostDocument: (id: string): number =>
              id.includes('/typescript/') ? 0.4 : /\/(decisions|benchmarks)\//.test(id) ? 0.6 : 1,
          },
        },
      },
    },
    ...(address ? { socialLinks: [{ icon: 'github', link: address }] } : {}),
    docFooter: { prev: 'Before', next: 'Next' },
  },
});
