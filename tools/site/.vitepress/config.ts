import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTheme, defineConfig } from 'vitepress';
import { readAddress } from '../src/pages/read-address.ts';
import { slugOf } from '../src/pages/slug-of.ts';
import { generatedFolder } from '../src/root.ts';

const sidebarFile = join(generatedFolder, 'sidebar.json');
if (!existsSync(sidebarFile))
  throw new Error('The pages are not made yet: use `pnpm docs:build` or `pnpm docs:dev`.');
const sidebar = JSON.parse(readFileSync(sidebarFile, 'utf8')) as DefaultTheme.SidebarItem[];
const address = readAddress();

export default defineConfig({
  title: 'Runspec',
  description: 'Typed clients for APIs that run a model, one run status, and mock servers.',
  lang: 'en-US',
  srcDir: 'generated/pages',
  outDir: 'dist',
  cacheDir: 'node_modules/.cache/vitepress',
  // Pages end in `.html`, so that any server of files can serve them, and a folder on a disk.
  cleanUrls: false,
  // A link that leads nowhere ends the build; the tests follow anchors as well.
  ignoreDeadLinks: false,
  transformPageData: ({ relativePath, frontmatter }) => {
    // A package has many names, and below each the same headings.
    if (relativePath.startsWith('typescript/')) frontmatter['outline'] = 2;
  },
  markdown: {
    anchor: { slugify: slugOf },
    toc: { slugify: slugOf },
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
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
        miniSearch: { searchOptions: { boost: { title: 4, text: 2, titles: 1 } } },
      },
    },
    ...(address ? { socialLinks: [{ icon: 'github', link: address }] } : {}),
    docFooter: { prev: 'Before', next: 'Next' },
  },
});
