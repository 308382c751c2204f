import { byId, element, setText } from './elements.js';
import { meaningOf, signOf, timeOfDay } from './format.js';

/** @typedef {import('./types.d.ts').RunRow} RunRow */
/** @typedef {{ link: HTMLAnchorElement, item: HTMLLIElement, sign: HTMLElement, word: HTMLElement }} Shown */

const list = byId('list', HTMLUListElement);
/** @type {Map<string, Shown>} */
const shown = new Map();
/** @type {string[]} */
let order = [];
let chosen = '';

/** One stop for the Tab key; the arrow keys go from run to run. */
list.addEventListener('keydown', (event) => {
  const links = order.flatMap((id) => shown.get(id)?.link ?? []);
  const at = links.findIndex((link) => link.matches(':focus'));
  /** @type {Record<string, number>} */
  const moves = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 };
  const target = links[moves[event.key] ?? -1];
  if (at < 0 || !target) return;
  event.preventDefault();
  for (const link of links) link.tabIndex = link === target ? 0 : -1;
  target.focus();
});

/**
 * Brings the list up to date.
 * @param {{ put: RunRow[], order?: string[], matched: number, total: number }} change
 */
export function updateList({ put, order: changed, matched, total }) {
  for (const row of put) update(row);
  if (changed) arrange(changed);
  setText(
    byId('total', HTMLElement),
    total === 0 ? '' : matched === total ? `${total}` : `${matched} of ${total}`,
  );
  const rest = matched - order.length;
  const more = byId('more', HTMLElement);
  more.hidden = rest <= 0;
  if (more.firstElementChild) setText(more.firstElementChild, `${rest} more.`);
  list.classList.toggle('empty', order.length === 0 && total > 0);
}

/** @param {string} id - '' for none */
export function markChosen(id) {
  chosen = id;
  for (const [one, { link }] of shown) mark(link, one);
  setStop();
}

/** @param {RunRow} row */
function update(row) {
  const found = shown.get(row.id) ?? make(row);
  found.item.className = `mark-${row.mark}`;
  setText(found.sign, signOf(row.mark));
  setText(found.word, row.word);
  found.link.title = meaningOf(row.mark);
}

/** @param {RunRow} row @returns {Shown} */
function make({ id, provider, label, createdAtMs }) {
  const sign = element('span', { class: 'sign', 'aria-hidden': 'true' });
  const word = element('span', { class: 'word' });
  const link = element(
    'a',
    { href: `#run=${encodeURIComponent(id)}` },
    element('span', { class: 'state' }, sign, word),
    element('span', { class: 'muted' }, timeOfDay(createdAtMs)),
    element('span', { class: 'name' }, label || id),
    element('span', { class: 'muted provider' }, provider),
  );
  mark(link, id);
  const made = { link, sign, word, item: element('li', {}, link) };
  shown.set(id, made);
  return made;
}

/** @param {string[]} ids */
function arrange(ids) {
  const wanted = new Set(ids);
  for (const [id, { item }] of shown) {
    if (wanted.has(id)) continue;
    item.remove();
    shown.delete(id);
  }
  let before = list.firstElementChild;
  for (const id of ids) {
    const item = shown.get(id)?.item;
    if (!item) continue;
    if (item === before) before = before.nextElementSibling;
    else list.insertBefore(item, before);
  }
  order = ids;
  setStop();
}

function setStop() {
  const links = order.flatMap((id) => shown.get(id)?.link ?? []);
  const stop = links.find((link) => link === document.activeElement) ?? shown.get(chosen)?.link ?? links[0];
  for (const link of links) link.tabIndex = link === stop ? 0 : -1;
}

/** @param {HTMLAnchorElement} link @param {string} id */
function mark(link, id) {
  if (id === chosen) link.setAttribute('aria-current', 'true');
  else link.removeAttribute('aria-current');
}
