import { type SidebarItem, toFolder, toGuides } from './navigation.ts';
import type { SitePage } from './pages/write-repository-pages.ts';
import type { Provider } from './reference/provider.ts';
import { listModules } from './typescript/list-modules.ts';

/** The sidebars by the path below which each is shown; the longest path counts. */
export type Sidebars = Readonly<Record<string, readonly SidebarItem[]>>;

const decisions = 'decisions/';

/** A sidebar for each part of the site, so that none is endless and no page carries them all. */
export function toSidebars(pages: readonly SitePage[], providers: readonly Provider[]): Sidebars {
  const isDecision = ({ page }: SitePage): boolean => page.startsWith(decisions);
  const [start, clients, ...rest] = toGuides(pages.filter((page) => !isDecision(page)));
  const guides = [
    ...[start, clients].filter((one) => one !== undefined),
    apiSection(providers),
    ...rest,
    {
      text: 'More',
      items: [
        { text: 'TypeScript reference', link: '/typescript/' },
        { text: 'Decisions', link: `/${decisions}` },
      ],
    },
  ];
  const back = { text: 'Back to the guides', link: '/start' };
  return {
    '/': guides,
    '/api/': [back, apiSection(providers)],
    ...Object.fromEntries(
      providers.map(({ name }) => [`/api/${name}/`, [back, apiSection(providers, name)]]),
    ),
    '/typescript/': [back, typescriptSection()],
    [`/${decisions}`]: [back, { text: 'Decisions', items: toFolder(pages, decisions) }],
  };
}

/** @param open the provider whose operations are listed; of the others there is the name */
const apiSection = (providers: readonly Provider[], open?: string): SidebarItem => ({
  text: 'API reference',
  items: [
    { text: 'All providers', link: '/api/' },
    ...providers.map((provider) => {
      const item = { text: provider.spec.info.title, link: `/api/${provider.name}/` };
      return provider.name === open ? { ...item, items: operationsOf(provider) } : item;
    }),
  ],
});

const operationsOf = ({ name, operations }: Provider): SidebarItem[] => [
  ...operations.map(({ operationId }) => ({ text: operationId, link: `/api/${name}/${operationId}` })),
  { text: 'Schemas', link: `/api/${name}/schemas` },
];

const typescriptSection = (): SidebarItem => ({
  text: 'TypeScript reference',
  items: [
    { text: 'All packages', link: '/typescript/' },
    ...listModules().map(({ name, page }) => ({ text: name, link: `/typescript/${page}` })),
  ],
});
