import { posix } from 'node:path';
import type { SitePage } from './pages/write-repository-pages.ts';

/** An entry of the sidebar, as VitePress takes it. */
export interface SidebarItem {
  readonly text: string;
  readonly link?: string;
  readonly items?: readonly SidebarItem[];
  readonly collapsed?: boolean;
}

/** What each section has, in the order of reading. A folder stands for all its pages that no section names. */
const sections: readonly (readonly [title: string, pages: readonly string[], collapsed: boolean])[] = [
  ['Start', ['start.md', 'examples/'], false],
  ['Clients', ['packages/*-client/', 'packages/client-core/'], false],
  ['Runs and waiting', ['packages/run-status/', 'states.md', 'waiting-defects.md'], false],
  [
    'Mock server',
    [
      'packages/mock-server/',
      'tasks/05-use-the-mock-servers.md',
      'mock-server/',
      'console.md',
      'mock-features.md',
      'conformance.md',
    ],
    false,
  ],
  [
    'Change a spec, release',
    [
      'contributing.md',
      'tasks/',
      'spec-changes.md',
      'tools/',
      'specs/',
      'architecture.md',
      'packages/hey-api-openapi-fetch/',
    ],
    true,
  ],
  ['Benchmarks and proofs', ['benchmarks/', 'fault-table.md', 'runtimes.md', ''], true],
];

/** Shorter names where the title of a page is too long for the sidebar, or says nothing beside others. */
const names: Readonly<Record<string, string>> = {
  'start.md': 'What it is, and a first run',
  'decisions/index.md': 'All decisions',
  'contributing.md': 'Working on Runspec',
  'states.md': 'States and state machines',
};

/** The sections of the guides: every page but decisions stands in one, once; one that nothing names stands in the last. */
export function toGuides(pages: readonly SitePage[]): SidebarItem[] {
  const left = new Map(
    [...pages, { page: 'states.md', title: 'States of a run' }].map((one) => [one.page, one]),
  );
  const named = new Set(sections.flatMap(([, patterns]) => patterns).filter((one) => one.endsWith('.md')));
  return sections.map(([text, patterns, collapsed]): SidebarItem => {
    const items = patterns.flatMap((pattern) => {
      const found = [...left.values()].filter(({ page }) => fits(page, pattern, named));
      for (const { page } of found) left.delete(page);
      return found.sort(firstIndex).map(toItem);
    });
    return collapsed ? folded(text, items) : { text, items };
  });
}

/** The pages of one folder, its index first. */
export const toFolder = (pages: readonly SitePage[], folder: string): SidebarItem[] =>
  pages
    .filter(({ page }) => page.startsWith(folder))
    .sort(firstIndex)
    .map(toItem);

const toItem = ({ page, title }: SitePage): SidebarItem => ({
  text: names[page] ?? shortened(title),
  link: linkTo(page),
});

function fits(page: string, pattern: string, named: ReadonlySet<string>): boolean {
  if (pattern === '') return true;
  if (pattern.endsWith('.md')) return page === pattern;
  if (named.has(page)) return false;
  return pattern.includes('*')
    ? /^packages\/[\w-]+-client\//.test(page) && !page.includes('/client-core/')
    : page.startsWith(pattern);
}

/** A section that is closed at first. Its name leads to its first page: a name that only folds has a button within a button. */
const folded = (text: string, [first, ...items]: readonly SidebarItem[]): SidebarItem =>
  first?.link === undefined ? { text, items } : { text, link: first.link, collapsed: true, items };

const firstIndex = (one: SitePage, other: SitePage): number =>
  Number(posix.basename(other.page) === 'index.md') - Number(posix.basename(one.page) === 'index.md') ||
  one.page.localeCompare(other.page);

const shortened = (title: string): string => title.replace(/^@runspec\//, '');

const linkTo = (page: string): string => `/${page.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '')}`;
