import { parseArgs } from 'node:util';
import { type PartName, partNames } from './part.ts';

/** What the command line asks for. */
export interface Arguments {
  parts: readonly PartName[];
  quick: boolean;
  help: boolean;
}

export const usage: string = `Usage: pnpm bench [${partNames.join('|')}]… [--quick]

Measures the built clients beside others and writes docs/benchmarks/clients.json and clients.md; the mock server beside others, and
writes mock-server.json and mock-server.md.

  time     time per call over a bare fetch, on loopback
  bytes    what each client adds to a bundle
  import   time and memory of the import
  soak     100,000 calls with aborts and failures among them: memory, timers and sockets
  mock     the mock server beside others: requests per second, start, memory (installs the others first)

Without a name all of them are run; what is not run keeps its figures in the files.

  --quick  a short run, to see that everything works; writes nothing
  --help   this text

Exits with 1 if a target is missed.`;

/** @throws {Error} naming the argument that is not known. */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { quick: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  });
  const unknown = positionals.filter((name) => !partNames.some((part) => part === name));
  if (unknown.length > 0) throw new Error(`No such part: ${unknown.join(', ')}.\n\n${usage}`);
  const parts = partNames.filter((part) => positionals.length === 0 || positionals.includes(part));
  return { parts, ...values };
}
