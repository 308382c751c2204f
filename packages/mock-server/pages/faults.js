import { element, setText } from './elements.js';

/** @typedef {import('./types.d.ts').FaultRule} FaultRule */

/** Faults that are often wanted; others can be written. */
const common = [
  '503',
  '500',
  '429;retry-after=5',
  'delay=200-900',
  'reset',
  'stall',
  'truncate',
  'malformed',
  'unknown-status',
];

/**
 * The fault switch: the rules that there are, and a form for one more.
 * @param {HTMLElement} place
 * @param {(rules: FaultRule[]) => void} set
 */
export function createFaults(place, set) {
  /** @type {readonly FaultRule[]} */
  let rules = [];
  const list = element('ul', { class: 'rules' });
  const none = element('p', { class: 'muted' }, 'No faults are played.');
  const fault = element('input', {
    name: 'fault',
    list: 'fault-names',
    required: true,
    autocomplete: 'off',
    placeholder: '503',
  });
  const provider = element('select', { name: 'provider' }, element('option', { value: '' }, 'all'));
  const rate = element('input', { name: 'rate', type: 'number', min: 1, max: 100, value: 100 });
  const form = element(
    'form',
    {},
    element('label', {}, 'Fault ', fault),
    element('datalist', { id: 'fault-names' }, ...common.map((name) => element('option', { value: name }))),
    element('label', {}, 'Provider ', provider),
    element('label', {}, 'Percent ', rate),
    element('button', { type: 'submit' }, 'Add the fault'),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const share = Number(rate.value) / 100;
    set([
      ...rules,
      {
        fault: fault.value.trim(),
        ...(provider.value ? { provider: provider.value } : {}),
        ...(share < 1 ? { rate: share } : {}),
      },
    ]);
  });
  const title = element('h2', { id: 'faults-title', tabindex: -1 }, 'Faults');
  place.replaceChildren(title, list, none, form);

  return {
    /** @param {string[]} names */
    setProviders(names) {
      const { value } = provider;
      const options = ['', ...names].map((name) => element('option', { value: name }, name || 'all'));
      provider.replaceChildren(...options);
      provider.value = value;
    },
    /** @param {readonly FaultRule[]} now */
    update(now) {
      const hadFocus = list.contains(document.activeElement);
      rules = now;
      none.hidden = now.length > 0;
      setText(title, now.length === 0 ? 'Faults' : `Faults (${now.length} on)`);
      list.replaceChildren(
        ...now.map((rule, index) => {
          const remove = element(
            'button',
            { type: 'button', 'aria-label': `Remove ${rule.fault}` },
            'Remove',
          );
          remove.addEventListener('click', () => set(rules.filter((_one, at) => at !== index)));
          return element(
            'li',
            {},
            element('code', {}, rule.fault),
            element('span', { class: 'muted' }, ` ${describe(rule)}`),
            ' ',
            remove,
          );
        }),
      );
      if (hadFocus) title.focus();
    },
  };
}

/** @param {FaultRule} rule */
function describe({ provider, operationId, runId, rate = 1, times }) {
  const place = [provider, operationId, runId && `run ${runId}`].filter(Boolean).join(', ') || 'everywhere';
  return [
    place,
    rate < 1 && `${Math.round(rate * 100)} %`,
    times !== undefined && (times === 1 ? 'once' : `${times} times`),
  ]
    .filter(Boolean)
    .join(', ');
}
