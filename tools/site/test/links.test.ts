import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { distFolder } from '../src/build-site.ts';
import type { SidebarItem } from '../src/navigation.ts';
import { generatedFolder } from '../src/root.ts';
import type { Sidebars } from '../src/sidebars.ts';
import { findBrokenLinks } from './find-broken-links.ts';

const pages = globSync('**/*.html', { cwd: distFolder }).filter((page) => page !== '404.html');

describe('the built site', () => {
  it('has no link and no anchor that leads nowhere, and every page can be reached', async () => {
    const { broken, count } = await findBrokenLinks(distFolder);
    expect(broken).toEqual([]);
    expect(count).toBeGreaterThan(pages.length);
  });

  it('has a page for everything it is made from, in a sidebar, and in none twice', () => {
    const sidebars = JSON.parse(readFileSync(join(generatedFolder, 'sidebars.json'), 'utf8')) as Sidebars;
    const linksOf = ({ link, items = [] }: SidebarItem): string[] => [
      ...(link ? [link] : []),
      ...items.flatMap(linksOf),
    ];
    const listed = Object.values(sidebars).map((items) =>
      items.flatMap(linksOf).map((link) => link.slice(1).replace(/(^|\/)$/, '$1index')),
    );
    for (const links of listed) {
      // The way back leads to a page that the guides list.
      const [first, ...others] = links;
      expect(others.filter((link, at) => others.indexOf(link) !== at || link === first)).toEqual([]);
    }
    const made = pages.map((page) => page.replace(/\.html$/, '')).filter((page) => page !== 'index');
    expect([...new Set(listed.flat())].sort()).toEqual(made.sort());
  });

  it('names no file of the machine it was built on', () => {
    const naming = pages.filter((page) =>
      readFileSync(join(distFolder, page), 'utf8').includes(join(generatedFolder, '..')),
    );
    expect(naming).toEqual([]);
  });
});

it('finds a page and an anchor that there are not', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  try {
    writeFileSync(
      join(folder, 'index.html'),
      '<h1 id="here">A</h1><a href="#here">a</a><a href="gone.html">b</a><a href="two.html#gone">c</a>',
    );
    writeFileSync(join(folder, 'two.html'), '<h1 id="there">B</h1>');
    expect((await findBrokenLinks(folder)).broken).toEqual(['/ -> /gone.html', '/ -> /two.html#gone']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
