import type { Touched } from '../change.ts';
import type { OperationComparison } from './operation-comparison.ts';
import { sameValue } from './same-value.ts';

const both: readonly Touched[] = ['senders', 'readers'];
/** What `.pages()` goes by; the other keys tell more about a page. */
const decisive = ['style', 'items', 'param', 'limit', 'first', 'next'];

/** Compares `x-run-role`, `x-run-kind` and `x-pagination` of an operation. */
export function compareExtensions(comparison: OperationComparison): void {
  for (const key of ['x-run-role', 'x-run-kind']) compareRole(comparison, key);
  const { from, to, recorder } = comparison;
  const [before, after] = [from, to].map(({ place }) => place.child('x-pagination'));
  if (!before || !after || sameValue(before.value, after.value, (key) => key === 'x-unconfirmed')) return;
  const spots = both.map((side) => ({ operation: to.id, side, place: [] }));
  if (!before.exists || !after.exists) {
    recorder.document(after.exists ? 'pagination-added' : 'pagination-gone', both, spots, {
      from: before.exists ? before : undefined,
      to: after.exists ? after : undefined,
      message: `x-pagination of ${to.id} is ${after.exists ? 'new' : 'gone'}`,
    });
    return;
  }
  for (const key of new Set([...before.members(), ...after.members()].map(([name]) => name))) {
    const [old, now] = [before.child(key), after.child(key)];
    if (key === 'x-unconfirmed' || sameValue(old.value, now.value)) continue;
    // Where no `limit` was known, one more lets nobody down.
    const isChanged = decisive.includes(key) && !(key === 'limit' && !old.exists);
    recorder.document(isChanged ? 'pagination-changed' : 'pagination-detail', both, spots, {
      from: old.exists ? old : undefined,
      to: now.exists ? now : undefined,
      message: `${key} of ${to.id}'s x-pagination ${now.exists ? `is ${JSON.stringify(now.value)} now, it was ${JSON.stringify(old.value) ?? 'not there'}` : 'is gone'}`,
    });
  }
}

function compareRole({ from, to, recorder }: OperationComparison, key: string): void {
  const [before, after] = [from.place.child(key), to.place.child(key)];
  if (before.value === after.value) return;
  const spots = both.map((side) => ({ operation: to.id, side, place: [] }));
  recorder.document(before.exists ? 'role-changed' : 'role-added', both, spots, {
    from: before.exists ? before : undefined,
    to: after.exists ? after : undefined,
    message: `${key} of ${to.id} ${after.exists ? `is ${after.value} now` : 'is gone'}${before.exists ? `, it was ${before.value}` : ''}`,
  });
}
