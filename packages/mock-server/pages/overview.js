import { element } from './elements.js';
import { drawMachine } from './machine.js';

/** @typedef {import('./types.d.ts').ProviderModel} ProviderModel */
/** @typedef {import('./types.d.ts').Counts} Counts */

/**
 * Every state machine, with how many runs are in each word, and how to create a first run.
 * @param {Node} requests
 */
export function createOverview(requests) {
  const title = element('h2', { tabindex: -1 }, 'State machines');
  const empty = element(
    'p',
    { class: 'lead' },
    'There are no runs yet. Create one with a line of those below, or point your client at one of these addresses: it appears here by itself.',
  );
  const providers = element('div', { class: 'providers' });
  /** @type {Map<string, HTMLDetailsElement>} */
  const firsts = new Map();
  let drawn = '';
  let wasEmpty = true;

  /** @param {ProviderModel[]} models @param {Counts} counts @param {number} total */
  const update = (models, counts, total) => {
    empty.hidden = total > 0;
    const key = JSON.stringify([counts, models]);
    if (key !== drawn) {
      drawn = key;
      providers.replaceChildren(...models.map((model) => describe(model, counts, firsts, wasEmpty)));
    }
    if ((total === 0) !== wasEmpty) {
      wasEmpty = total === 0;
      for (const details of firsts.values()) details.open = wasEmpty;
    }
  };
  const node = element(
    'section',
    { 'aria-label': 'Overview' },
    title,
    empty,
    providers,
    element('h2', {}, 'Requests'),
    requests,
  );
  return { node, title, update };
}

/** @param {ProviderModel} model @param {Counts} counts @param {Map<string, HTMLDetailsElement>} firsts @param {boolean} isEmpty */
function describe({ provider, url, kinds, first }, counts, firsts, isEmpty) {
  const known = firsts.get(provider);
  const details = known ?? (first ? describeFirst(provider, first, isEmpty) : undefined);
  if (details) firsts.set(provider, details);
  return element(
    'section',
    { class: 'provider-part', 'aria-label': provider },
    element(
      'h3',
      {},
      provider,
      ' ',
      element('code', { class: 'muted' }, url),
      ' ',
      element(
        'a',
        { href: `/__docs/${provider}`, 'aria-label': `API reference of ${provider}` },
        'API reference',
      ),
    ),
    ...kinds.map(({ kind, createdAs, drawing }) =>
      element(
        'figure',
        {},
        element(
          'figcaption',
          {},
          kind,
          createdAs !== kind &&
            element('span', { class: 'muted' }, ` — shows the runs of ${createdAs} in its own words`),
        ),
        drawMachine(drawing, `State machine of ${provider} ${kind}`, {
          counts: counts[`${provider}/${kind}`] ?? {},
        }),
      ),
    ),
    details,
  );
}

/** @param {string} provider @param {NonNullable<ProviderModel['first']>} first @param {boolean} isEmpty */
function describeFirst(provider, { curl, client }, isEmpty) {
  return element(
    'details',
    { class: 'first-run', open: isEmpty },
    element('summary', {}, `Create a run of ${provider}`),
    ...code(`${provider}: in a shell`, curl),
    ...(client ? code(`${provider}: with the client`, client) : []),
  );
}

/** @param {string} title @param {string} text */
function code(title, text) {
  return [
    element('h4', {}, title),
    element('pre', { tabindex: 0, role: 'region', 'aria-label': title }, text),
  ];
}
