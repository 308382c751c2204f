import { byId, element, setText } from './elements.js';
import { createFaults } from './faults.js';
import { wholeTime } from './format.js';
import { createOverview } from './overview.js';
import { createRequestList } from './request-list.js';
import { createRunDetail } from './run-detail.js';
import { markChosen, updateList } from './run-list.js';
import { act, listen } from './server.js';

/** @typedef {import('./types.d.ts').ProviderModel} ProviderModel */
/** @typedef {import('./types.d.ts').RunDetail} RunDetail */
/** @typedef {import('./types.d.ts').RequestRow} RequestRow */

const stage = byId('stage', HTMLElement);
const form = byId('filter', HTMLFormElement);
const message = byId('message', HTMLElement);
const connection = byId('connection', HTMLElement);
const announcement = byId('announce', HTMLElement);

/** @type {ProviderModel[]} */
let model = [];
/** @type {import('./types.d.ts').Counts} */
let counts = {};
let total = 0;
let start = '';
let limit = 100;
let isConnected = false;
/** @type {{ nowMs: number, speed: number, toldAt: number } | undefined} */
let time;
/** @type {RunDetail | null} */
let run = null;
let wasToldWord = '';
let requests = createRequestList();
/** @type {ReturnType<typeof createRunDetail> | undefined} */
let detail;
/** @type {ReturnType<typeof createOverview> | undefined} */
let overview;

const chosen = () => new URLSearchParams(location.hash.slice(1)).get('run') ?? '';

const faults = createFaults(byId('faults', HTMLElement), (rules) => perform('faults', { rules }));

const askAnew = listen(
  () => {
    const wish = new URLSearchParams({ limit: String(limit), run: chosen() });
    for (const [name, value] of new FormData(form))
      if (typeof value === 'string' && value) wish.set(name, value);
    return wish;
  },
  {
    model: (data) => setModel(/** @type {{ providers: ProviderModel[], start: string }} */ (data)),
    runs: (data) => {
      const change = /** @type {Parameters<typeof updateList>[0]} */ (data);
      total = change.total;
      updateList(change);
      overview?.update(model, counts, total);
    },
    counts: (data) => {
      counts = /** @type {typeof counts} */ (data);
      fillWords();
      overview?.update(model, counts, total);
    },
    run: (data) => setRun(/** @type {RunDetail | null} */ (data)),
    requests: (data) => {
      const { all, added } = /** @type {{ all?: RequestRow[], added?: RequestRow[] }} */ (data);
      if (all) requests.replace(all);
      else requests.add(added ?? []);
    },
    rules: (data) => faults.update(/** @type {import('./types.d.ts').FaultRule[]} */ (data)),
    clock: (data) => {
      const { nowMs, speed } = /** @type {{ nowMs: number, speed: number }} */ (data);
      time = { nowMs, speed, toldAt: performance.now() };
      setText(byId('speed', HTMLElement), speed === 0 ? 'stands still' : `× ${speed}`);
      showTime();
    },
  },
  (isThere) => {
    if (isThere === isConnected) return;
    isConnected = isThere;
    connection.className = isThere ? 'connection live' : 'connection lost';
    setText(connection, isThere ? '● Live' : '○ The server does not answer; trying again…');
    announce(isThere ? 'Connected.' : 'The server does not answer; trying again.');
  },
);

/** @param {{ providers: ProviderModel[], start: string }} told */
function setModel(told) {
  // Another process: the token of this page is none of its.
  if (start !== '' && start !== told.start) return location.reload();
  start = told.start;
  model = told.providers;
  const names = model.map(({ provider }) => provider);
  faults.setProviders(names);
  fill('provider', names);
  fillWords();
  overview?.update(model, counts, total);
  if (run) setRun(run); // Drawn anew: another spec may be served.
}

/** @param {RunDetail | null} told */
function setRun(told) {
  run = told;
  const kind = model
    .find(({ provider }) => provider === run?.provider)
    ?.kinds.find(({ kind }) => kind === run?.kind);
  detail?.update(run, kind);
  const word = run?.word ?? '';
  if (wasToldWord !== '' && word !== '' && word !== wasToldWord) announce(`The run is ${word}.`);
  wasToldWord = word;
}

function showStage() {
  const id = chosen();
  requests = createRequestList();
  wasToldWord = '';
  document.body.classList.toggle('has-run', id !== '');
  markChosen(id);
  detail = id === '' ? undefined : createRunDetail(id, perform, requests.node);
  overview = id === '' ? createOverview(requests.node) : undefined;
  overview?.update(model, counts, total);
  stage.replaceChildren(detail?.node ?? overview?.node ?? '');
}

function fillWords() {
  const wanted = new FormData(form).get('provider');
  const kinds = model.flatMap(({ provider, kinds }) => (wanted && provider !== wanted ? [] : kinds));
  fill('word', [...new Set(kinds.flatMap(({ drawing }) => drawing.nodes.map(({ word }) => word)))].sort());
}

/** @param {string} name @param {string[]} values */
function fill(name, values) {
  const select = form.elements.namedItem(name);
  if (!(select instanceof HTMLSelectElement)) return;
  const { value } = select;
  if (
    [...select.options]
      .slice(1)
      .map(({ text }) => text)
      .join('\n') === values.join('\n')
  )
    return;
  select.replaceChildren(
    element('option', { value: '' }, 'All'),
    ...values.map((one) => element('option', {}, one)),
  );
  select.value = values.includes(value) ? value : '';
}

/** @param {string} name @param {Record<string, unknown>} input */
async function perform(name, input) {
  const { text, isRefused } = await act(name, input);
  message.hidden = !isRefused;
  setText(message, isRefused ? text : '');
  announce(text);
}

/** @param {string} text */
function announce(text) {
  announcement.textContent = text;
}

function showTime() {
  if (!time) return;
  const elapsed = isConnected ? (performance.now() - time.toldAt) * time.speed : 0;
  setText(byId('now', HTMLElement), wholeTime(time.nowMs + elapsed));
}

for (const button of document.querySelectorAll('[data-advance]'))
  button.addEventListener('click', () =>
    perform('advance', { ms: Number(button.getAttribute('data-advance')) }),
  );

document.querySelector('.skip')?.addEventListener('click', (event) => {
  event.preventDefault(); // The part after # says which run is shown.
  stage.focus();
});

/** @type {ReturnType<typeof setTimeout> | undefined} */
let typing;
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', () => {
  fillWords();
  clearTimeout(typing);
  typing = setTimeout(() => {
    limit = 100;
    askAnew();
  }, 150);
});
byId('more', HTMLElement)
  .querySelector('button')
  ?.addEventListener('click', () => {
    limit += 100;
    askAnew();
  });
addEventListener('hashchange', () => {
  showStage();
  askAnew();
  stage.focus();
  if (chosen() !== '' && matchMedia('(max-width: 760px)').matches) scrollTo(0, 0);
});
setInterval(showTime, 250);
showStage();
