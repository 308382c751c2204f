import type { Profiler } from 'node:inspector';

/** The parts of a get, by where the code is that runs; the first that fits counts. */
const parts: readonly (readonly [string, RegExp])[] = [
  ['garbage collection', /^\(garbage collector\)/],
  ['the system: writing to sockets', /^(writeUtf8String|writeLatin1String|writev|writeBuffer) /],
  ['Prism: check and answer', /\/dist\/prism\/|@stoplight|fp-ts|lodash/],
  ['routing, parameters, key', /\/dist\/spec\//],
  ['runs and what is kept of them', /\/dist\/(runs|reply-cache|clock)\//],
  ['request and reply between them', /\/dist\/|^(stringify|parse) /],
  ['Node: HTTP, streams, event loop', /./],
];

/** Where a profile's time went, in percent; idle time does not count. */
export function shareOut({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): Record<string, number> {
  const names = new Map(
    nodes.map(({ id, callFrame }) => [id, `${callFrame.functionName} ${callFrame.url}`] as const),
  );
  const spent = new Map(parts.map(([part]) => [part, 0]));
  let total = 0;
  for (const [index, id] of samples.entries()) {
    const name = names.get(id) ?? '';
    if (name.startsWith('(idle)')) continue;
    const [part] = parts.find(([, form]) => form.test(name)) ?? [''];
    const time = timeDeltas[index] ?? 0;
    spent.set(part, (spent.get(part) ?? 0) + time);
    total += time;
  }
  return Object.fromEntries([...spent].map(([part, time]) => [part, (100 * time) / Math.max(1, total)]));
}
