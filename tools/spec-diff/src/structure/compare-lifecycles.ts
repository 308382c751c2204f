import type { Place } from '@runspec/spec-lint';
import type { DocumentRule } from './document-rules.ts';
import type { ParsedPair } from './parsed-pair.ts';
import type { Difference, Recorder } from './recorder.ts';
import { sameValue } from './same-value.ts';

/** Compares `x-run-lifecycle`, kind by kind. */
export function compareLifecycles({ from, to }: ParsedPair, recorder: Recorder): void {
  const [before, after] = [from, to].map((root) => root.child('x-run-lifecycle'));
  const kinds = new Set([...(before?.members() ?? []), ...(after?.members() ?? [])].map(([kind]) => kind));
  for (const kind of kinds) {
    const [old, now] = [before?.child(kind), after?.child(kind)];
    if (!old || !now) continue;
    if (old.exists && now.exists) compareLifecycle(kind, old, now, recorder);
    else {
      report(recorder, now.exists ? 'lifecycle-added' : 'lifecycle-gone', {
        from: old.exists ? old : undefined,
        to: now.exists ? now : undefined,
        message: `lifecycle ${kind} is ${now.exists ? 'new' : 'gone'}`,
      });
    }
  }
}

function compareLifecycle(kind: string, from: Place, to: Place, recorder: Recorder): void {
  for (const key of ['schema', 'words', 'id', 'status']) {
    const [before, after] = [from.child(key), to.child(key)];
    if (before.value === after.value) continue;
    const message = `${key} of lifecycle ${kind} is ${after.value} now, it was ${before.value}`;
    report(recorder, 'lifecycle-pointer-changed', { from: before, to: after, message });
  }
  const [first, firstNow] = [from.child('initial'), to.child('initial')];
  if (!sameValue(first.value, firstNow.value)) {
    const message = `runs of lifecycle ${kind} begin with ${firstNow.strings().join(', ')} now, it was ${first.strings().join(', ')}`;
    report(recorder, 'initial-changed', { from: first, to: firstNow, message });
  }
  const [before, after] = [from.child('transitions'), to.child('transitions')];
  for (const word of new Set([...before.members(), ...after.members()].map(([name]) => name))) {
    compareWord(kind, word, before.child(word), after.child(word), recorder);
  }
}

function compareWord(kind: string, word: string, from: Place, to: Place, recorder: Recorder): void {
  if (!from.exists || !to.exists) {
    report(recorder, to.exists ? 'lifecycle-word-added' : 'lifecycle-word-gone', {
      from: from.exists ? from : undefined,
      to: to.exists ? to : undefined,
      message: `status word ${word} of lifecycle ${kind} is ${to.exists ? 'new' : 'gone'}`,
    });
    return;
  }
  const [before, after] = [from.strings(), to.strings()];
  if (sameValue([...before].sort(), [...after].sort())) return;
  const isTerminal = after.length === 0;
  const rule = isTerminal
    ? 'word-terminal'
    : before.length === 0
      ? 'word-not-terminal'
      : 'transition-changed';
  const message =
    rule === 'transition-changed'
      ? `status word ${word} of lifecycle ${kind} is followed by ${after.join(', ')} now, it was ${before.join(', ')}`
      : `status word ${word} of lifecycle ${kind} is ${isTerminal ? 'terminal now' : `no longer terminal: ${after.join(', ')} may follow`}`;
  report(recorder, rule, { from, to, message });
}

function report(recorder: Recorder, rule: DocumentRule, difference: Difference): void {
  recorder.document(rule, ['readers'], [], difference);
}
