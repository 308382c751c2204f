import { element } from './elements.js';
import { timeOfDay } from './format.js';
import { readRequest } from './server.js';

/** @typedef {import('./types.d.ts').RequestRow} RequestRow */
/** @typedef {readonly (readonly [string, string])[]} Pairs */

/** Requests that are listed at most; the oldest go. */
const limit = 50;

/** A list of requests, the newest first, each of which opens. */
export function createRequestList() {
  const list = element('ol', { class: 'requests' });
  const none = element('p', { class: 'muted' }, 'None yet.');
  /** @param {RequestRow[]} rows - oldest first */
  const add = (rows) => {
    for (const row of rows) list.prepend(describe(row));
    while (list.children.length > limit) list.lastElementChild?.remove();
    none.hidden = list.children.length > 0;
  };
  return {
    node: element('div', {}, list, none),
    add,
    /** @param {RequestRow[]} rows */
    replace(rows) {
      list.replaceChildren();
      add(rows);
    },
  };
}

/** @param {RequestRow} row */
function describe({ number, method, path, operationId, status, atMs, durationMs, fault }) {
  const content = element('div', { class: 'exchange' }, 'Loading…');
  const isBad = status >= 400 || status === 0;
  const details = element(
    'details',
    {},
    element(
      'summary',
      {},
      element(
        'span',
        { class: isBad ? 'status bad' : 'status' },
        status || '–',
        isBad && element('span', { class: 'hidden' }, status ? ' refused' : ' no reply'),
      ),
      element('span', { class: 'method' }, method),
      element('span', { class: 'path' }, path),
      element('span', { class: 'muted operation' }, fault ? `${operationId} · fault ${fault}` : operationId),
      element('span', { class: 'muted when' }, `${timeOfDay(atMs)} · ${durationMs.toFixed(1)} ms`),
    ),
    content,
  );
  details.addEventListener(
    'toggle',
    async () => {
      const view = await readRequest(number).catch(() => undefined);
      if (!view) return content.replaceChildren('It is not kept any longer.');
      content.replaceChildren(
        ...part('Query', pairs(view.query)),
        ...part('Request headers', pairs(view.headers)),
        ...part('Request body', view.body),
        ...part('Reply headers', pairs(view.replyHeaders)),
        ...part('Reply body', view.replyBody),
        ...(view.isWhole
          ? []
          : [element('p', { class: 'muted' }, 'Headers and bodies are kept of the last 1,000 requests.')]),
      );
    },
    { once: true },
  );
  return element('li', {}, details);
}

/** @param {Pairs} list */
const pairs = (list) => list.map(([name, value]) => `${name}: ${value}`).join('\n');

/** @param {string} title @param {string} text */
function part(title, text) {
  if (text === '') return [];
  return [
    element('h4', {}, title),
    element('pre', { tabindex: 0, 'aria-label': title, role: 'region' }, text),
  ];
}
