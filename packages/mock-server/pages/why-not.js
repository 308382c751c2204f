import { element } from './elements.js';

/** @typedef {import('./types.d.ts').RunDetail} RunDetail */
/** @typedef {import('./types.d.ts').KindModel} KindModel */

/**
 * Why a button of a run cannot be used; '' if it can.
 * @param {RunDetail} run
 * @param {KindModel | undefined} kind
 */
export function whyNot(run, kind) {
  const { word, mark } = run;
  const ended = mark !== 'active' && mark !== 'waiting' ? `The run has ended: it is ${word}.` : '';
  const input = kind?.input ? `: ${kind.input}` : '';
  const idle =
    mark === 'waiting'
      ? `The run waits for input${input}. Time alone does not move it.`
      : `The run is stuck: it stays ${word}, as its outcome says.`;
  const from = `From ${word}, its state machine leads to no`;
  return {
    next: run.nextAtMs === undefined ? ended || idle : '',
    fail: run.failures.length === 0 ? ended || `${from} failure.` : '',
    cancel: run.canCancel ? '' : ended || `${from} canceled state.`,
  };
}

/** Shows why buttons cannot be used: below them, and to who hovers over one or hears it. */
export function createReasons() {
  const node = element('p', { class: 'muted reasons', hidden: true });
  let told = '';
  /** @param {(readonly [HTMLButtonElement, string])[]} pairs - each button, with why not */
  const update = (pairs) => {
    const key = JSON.stringify(pairs.map(([, why]) => why));
    if (key === told) return;
    told = key;
    const reasons = [...new Set(pairs.map(([, why]) => why).filter((why) => why !== ''))];
    node.hidden = reasons.length === 0;
    node.replaceChildren(
      ...reasons.flatMap((why, index) => [element('span', { id: `why-${index}` }, why), ' ']),
    );
    for (const [button, why] of pairs) {
      button.title = why;
      // Not `disabled`: that would take the focus away.
      if (why === '') {
        button.removeAttribute('aria-disabled');
        button.removeAttribute('aria-describedby');
      } else {
        button.setAttribute('aria-disabled', 'true');
        button.setAttribute('aria-describedby', `why-${reasons.indexOf(why)}`);
      }
    }
  };
  return { node, update };
}
