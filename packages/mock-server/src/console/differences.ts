import type { View } from './view.ts';

/** A part of what a page shows that is other than it was; as an event, `name` and JSON. */
export interface Difference {
  readonly name: 'runs' | 'counts' | 'run' | 'requests' | 'rules';
  readonly data: unknown;
}

/** What has to be told to a page that shows one view, so that it shows another; of a first view, all. */
export function differences(before: View | undefined, now: View): Difference[] {
  const found: Difference[] = [];
  const isOther = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other);
  const known = new Map(before?.rows.map((row) => [row.id, row]));
  const put = now.rows.filter((row) => {
    // All of it: after a reset, another run has the same id.
    return isOther(known.get(row.id), row);
  });
  const order = now.rows.map(({ id }) => id);
  const isSameOrder =
    before?.rows.length === order.length && before.rows.every(({ id }, index) => id === order[index]);
  const isSameSize = before?.matched === now.matched && before.total === now.total;
  if (put.length > 0 || !isSameOrder || !isSameSize) {
    const { matched, total } = now;
    found.push({ name: 'runs', data: { put, ...(isSameOrder ? {} : { order }), matched, total } });
  }
  if (!before || isOther(before.counts, now.counts)) found.push({ name: 'counts', data: now.counts });
  if (!before || isOther(before.run, now.run)) found.push({ name: 'run', data: now.run });
  if (!before || isOther(before.rules, now.rules)) found.push({ name: 'rules', data: now.rules });
  const last = before?.requests.at(-1)?.number;
  const isGoingOn = last === undefined || now.requests.some(({ number }) => number === last);
  // What was told last is not there any more: the log was emptied, or more has come than is shown.
  if (!before || !isGoingOn) found.push({ name: 'requests', data: { all: now.requests } });
  else {
    const added = now.requests.filter(({ number }) => number > (last ?? 0));
    if (added.length > 0) found.push({ name: 'requests', data: { added } });
  }
  return found;
}
