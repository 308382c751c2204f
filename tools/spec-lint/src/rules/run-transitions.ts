import type { Check, Report } from '../check.ts';
import { type Lifecycle, lifecycles } from '../document/lifecycles.ts';
import type { Place } from '../document/place.ts';

/** The state machine has each status word and no other, each can be reached, and at least one is terminal. */
export const runTransitions: Check = (api, report) => {
  for (const lifecycle of lifecycles(api)) {
    const { place, words } = lifecycle;
    const transitions = place.child('transitions');
    // Without words or machine there is nothing to compare; `run-lifecycle` says what is missing.
    if (words.length === 0 || !transitions.isObject) continue;
    checkKnown(lifecycle, report);
    checkComplete(lifecycle, report);
    if (!transitions.members().some(([, successors]) => successors.items().length === 0)) {
      report(transitions, 'No word is terminal: each one has a successor.');
    }
  }
};

/** Each word that the machine mentions is a status word. */
function checkKnown({ place, words }: Lifecycle, report: Report): void {
  const isUnknown = (word: unknown) => typeof word !== 'string' || !words.includes(word);
  const initial = place.child('initial');
  if (initial.exists && initial.items().length === 0)
    report(initial, '`initial` must be a list of status words.');
  for (const word of initial.items()) {
    if (isUnknown(word.value)) report(word, `The initial word "${String(word.value)}" is not a status word.`);
  }
  for (const [word, successors] of place.child('transitions').members()) {
    if (isUnknown(word)) report(successors, `"${word}" is in the state machine but is not a status word.`);
    if (!Array.isArray(successors.value)) report(successors, `The successors of "${word}" must be a list.`);
    for (const successor of successors.items()) {
      if (isUnknown(successor.value)) {
        report(successor, `"${String(successor.value)}", a successor of "${word}", is not a status word.`);
      }
    }
  }
}

/** Each status word has an entry in the machine and can be reached. */
function checkComplete({ place, words }: Lifecycle, report: Report): void {
  const transitions = place.child('transitions');
  const missing = words.filter((word) => !transitions.child(word).exists);
  for (const word of missing) {
    report(transitions, `The status word "${word}" is missing from the state machine.`);
  }
  const initial = place.child('initial').strings();
  // What can be reached is said of a whole machine only: in one with a gap, all that follows would be found as well.
  if (missing.length > 0 || !initial.some((word) => words.includes(word))) return;
  const reached = reach(initial, transitions);
  for (const word of words.filter((word) => !reached.has(word))) {
    report(transitions.child(word), `The status word "${word}" cannot be reached from an initial word.`);
  }
}

function reach(initial: readonly string[], transitions: Place): Set<string> {
  const reached = new Set<string>();
  const open = [...initial];
  for (let word = open.pop(); word !== undefined; word = open.pop()) {
    if (reached.has(word)) continue;
    reached.add(word);
    open.push(...transitions.child(word).strings());
  }
  return reached;
}
