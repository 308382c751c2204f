import { element, setText } from './elements.js';
import { duration, meaningOf, signOf, timeOfDay, wholeTime } from './format.js';
import { drawMachine, showWord } from './machine.js';
import { createReasons, whyNot } from './why-not.js';

/** @typedef {import('./types.d.ts').RunDetail} RunDetail */
/** @typedef {(name: string, input: Record<string, unknown>) => void} Act */

/**
 * What is shown of the run that was chosen. Its parts stay the same elements while it moves, so that the focus stays where it is.
 * @param {string} id
 * @param {Act} act
 * @param {Node} requests
 */
export function createRunDetail(id, act, requests) {
  const title = element('h2', {}, 'Run');
  const facts = element('dl', { class: 'facts' });
  const machine = element('div');
  const steps = element('tbody');
  const outcome = element('select', { 'aria-label': 'How it fails' });
  const next = button('To the next state', () => act('next-state', { id }));
  const fail = button('Fail', () => act('fail', { id, outcome: outcome.value }));
  const cancel = button('Cancel the run', () => act('cancel', { id }));
  const reasons = createReasons();
  const gone = element('p', { class: 'muted', hidden: true }, 'There is no run of this id any longer.');
  const headings = ['State', 'Virtual time', 'After'].map((name) => element('th', { scope: 'col' }, name));
  const body = element(
    'div',
    { class: 'panel' },
    element('div', { class: 'actions' }, next, element('span', { class: 'joined' }, fail, outcome), cancel),
    reasons.node,
    machine,
    element(
      'div',
      { class: 'about' },
      facts,
      element(
        'div',
        {},
        element('h3', {}, 'Steps'),
        element('table', { class: 'steps' }, element('thead', {}, element('tr', {}, ...headings)), steps),
      ),
    ),
    element('h3', {}, 'Requests'),
    requests,
  );
  let failures = '';
  let drawn = '';

  /** @param {RunDetail | null} run @param {import('./types.d.ts').KindModel | undefined} kind */
  const update = (run, kind) => {
    gone.hidden = run !== null;
    body.hidden = run === null;
    if (!run) return setText(title, 'Run');
    title.className = `mark-${run.mark}`;
    title.replaceChildren(
      element('span', { class: 'sign', 'aria-hidden': 'true' }, signOf(run.mark)),
      ` ${run.word}`,
      (run.label && element('span', { class: 'label' }, ` ${run.label}`)) || '',
    );
    const visited = run.steps
      .filter((step) => step.isPast && step.word !== run.word)
      .map((step) => step.word);
    const key = JSON.stringify([run.word, visited, kind?.drawing]);
    if (kind && key !== drawn) {
      machine.replaceChildren(
        drawMachine(kind.drawing, `State machine of ${run.provider} ${run.kind}`, {
          current: run.word,
          visited,
          mark: run.mark,
        }),
      );
      showWord(machine.firstElementChild, kind.drawing, run.word);
      drawn = key;
    }
    facts.replaceChildren(
      ...fact('Id', element('code', {}, run.id)),
      ...fact('Provider', `${run.provider}, ${run.kind}`),
      ...fact('State', `${run.word} (${meaningOf(run.mark)})`),
      ...fact('Created', wholeTime(run.createdAtMs)),
      ...fact('Outcome', run.outcome),
      ...run.fields.flatMap(([name, value]) => fact(name, value)),
    );
    steps.replaceChildren(...run.steps.map((step) => row(step, run)));
    const why = whyNot(run, kind);
    reasons.update([
      [next, why.next],
      [fail, why.fail],
      [cancel, why.cancel],
    ]);
    if (failures !== run.failures.join()) {
      outcome.replaceChildren(...run.failures.map((name) => element('option', {}, name)));
      failures = run.failures.join();
    }
    outcome.hidden = run.failures.length === 0;
  };
  const back = element('p', { class: 'back' }, element('a', { href: '#runs' }, '← All runs'));
  return { node: element('section', { 'aria-label': 'Run' }, back, title, gone, body), title, update };
}

/** @param {RunDetail['steps'][number]} step @param {RunDetail} run */
function row({ word, atMs, isPast }, run) {
  const isNow = isPast && word === run.word;
  return element(
    'tr',
    { class: isNow ? 'now' : isPast ? 'past' : 'future', 'aria-current': isNow ? 'step' : undefined },
    element(
      'th',
      { scope: 'row' },
      isNow ? '● ' : isPast ? '✓ ' : '○ ',
      word,
      !isPast && element('span', { class: 'muted' }, ' to come'),
    ),
    element('td', { title: wholeTime(atMs) }, timeOfDay(atMs)),
    element('td', {}, `${duration(atMs - run.createdAtMs)}`),
  );
}

/** @param {string} name @param {Node | string} value */
function fact(name, value) {
  return [element('dt', {}, name), element('dd', {}, value)];
}

/** @param {string} text @param {() => void} onClick */
function button(text, onClick) {
  const made = element('button', { type: 'button' }, text);
  made.addEventListener('click', () => {
    if (made.getAttribute('aria-disabled') !== 'true') onClick();
  });
  return made;
}
