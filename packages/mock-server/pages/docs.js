import { byId, element } from './elements.js';

/** @type {{ provider: string, title: string, version: string }[]} */
const providers = await fetch('/__docs/providers.json').then((reply) => reply.json());

byId('providers', HTMLElement).replaceChildren(
  ...providers.map(({ provider, title, version }) =>
    element(
      'section',
      { class: 'provider-part', 'aria-label': title },
      element('h2', {}, element('a', { href: `/__docs/${provider}` }, title)),
      element(
        'p',
        { class: 'muted' },
        `${version} · OpenAPI as `,
        element('a', { href: `/__docs/${provider}/openapi.json`, 'aria-label': `${title} as JSON` }, 'JSON'),
        ' or ',
        element('a', { href: `/__docs/${provider}/openapi.yaml`, 'aria-label': `${title} as YAML` }, 'YAML'),
      ),
    ),
  ),
);
