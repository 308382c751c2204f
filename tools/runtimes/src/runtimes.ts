import type { Runtime as Family } from '@runspec/faults';

export type { Family };

/** How a runtime is made to run a bundle. */
export type RuntimeKind = 'script' | 'workerd' | 'chromium';

/** A runtime that our clients have to work on. */
export interface Runtime {
  /** As on the command line, and the name of its folder. */
  id: string;
  /** As in the table. */
  title: string;
  kind: RuntimeKind;
  /** What its versions have in common: one `fetch`. */
  family: Family;
  /** The exact version that is installed and run; absent where the operating system says which one it is. */
  version?: string;
  /** What comes on the command line before the bundle. */
  args?: readonly string[];
}

/**
 * Every runtime of the table, with its one pinned version: the oldest Node that our packages support, the newest of each later
 * line (24 is the toolchain's own), and the newest of the others.
 */
export const runtimes: readonly Runtime[] = [
  { id: 'node-20', title: 'Node 20.19', kind: 'script', family: 'node', version: '20.19.0' },
  { id: 'node-22', title: 'Node 22', kind: 'script', family: 'node', version: '22.23.3' },
  { id: 'node-24', title: 'Node 24', kind: 'script', family: 'node', version: '24.21.0' },
  { id: 'node-26', title: 'Node 26', kind: 'script', family: 'node', version: '26.10.0' },
  { id: 'bun', title: 'Bun', kind: 'script', family: 'bun', version: '1.4.5', args: ['run', '--no-install'] },
  {
    id: 'deno',
    title: 'Deno',
    kind: 'script',
    family: 'deno',
    version: '2.9.6',
    // The network is all that a client may need.
    args: ['run', '--allow-net', '--no-prompt', '--no-config', '--no-lock', '--no-remote'],
  },
  { id: 'workerd', title: 'workerd', kind: 'workerd', family: 'workerd', version: '1.20261117.1' },
  { id: 'chromium', title: 'Chromium', kind: 'chromium', family: 'chromium' },
];

/**
 * The runtimes with these ids, in the order of the table; all of them if none is named.
 * @throws {RangeError} for an id that there is not.
 */
export function selectRuntimes(ids: readonly string[]): readonly Runtime[] {
  const unknown = ids.filter((id) => !runtimes.some((runtime) => runtime.id === id));
  if (unknown.length > 0)
    throw new RangeError(
      `No runtime "${unknown.join('", "')}". There are: ${runtimes.map(({ id }) => id).join(', ')}.`,
    );
  return ids.length === 0 ? runtimes : runtimes.filter(({ id }) => ids.includes(id));
}
