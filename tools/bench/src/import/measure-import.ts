import type { Cells, PartContext, PartResult } from '../part.ts';
import { readVersion } from '../read-version.ts';
import { median } from '../statistics/median.ts';
import { medianInterval } from '../statistics/median-interval.ts';
import { seededRandom } from '../statistics/seeded-random.ts';
import { shuffle } from '../statistics/shuffle.ts';
import { folderOf, ownClients, peers, type Subject } from '../subjects.ts';
import { type Sample, sample } from './sample.ts';

/** The name and the statements of a row. */
interface Import {
  name: string;
  version: string | null;
  statements: string;
  /** Where they run. */
  folder: string;
}

const folder = import.meta.dirname;
const nothing: Import = { name: 'nothing', version: null, statements: '', folder };
/** Node loads its `fetch` at the first use of it or of `Request`: whoever sends something pays for that, at some time. */
const platformFetch: Import = {
  name: "Node's own `fetch`",
  version: null,
  statements: "globalThis.kept = new Request('http://127.0.0.1:9');",
  folder,
};

/** Imports each package and makes a client, in a fresh process each time. */
export async function measureImport({ quick, progress }: PartContext): Promise<PartResult> {
  const rounds = quick ? 3 : 25;
  const imports = [nothing, platformFetch, ...[...ownClients, ...peers].map(toImport)];
  const samples = new Map<Import, Sample[]>(imports.map((row) => [row, []]));
  const random = seededRandom(20_260_102);
  for (let round = 0; round <= rounds; round += 1) {
    for (const row of shuffle(imports, random)) {
      const found = await sample(row.folder, row.statements);
      if (round > 0) samples.get(row)?.push(found); // The first round fills the system's file cache.
    }
    if (round % 5 === 0) progress(`round ${round} of ${rounds}`);
  }
  const empty = median((samples.get(nothing) ?? []).map(({ heapBytes }) => heapBytes));
  return {
    title: 'Import',
    method: [
      '`await import()` and making a client, in a fresh process for every sample:',
      `medians of ${rounds} rounds in random order, after one that fills the file cache.`,
      '“From” and “to” are the 95 % bootstrap interval of the time.',
      'The heap is what is in use after garbage collection, minus that of a process that imports nothing.',
      'Our clients are the built files, unbundled. Node loads its own `fetch` when `fetch`, `Request` or the like is first',
      'touched: whoever sends something pays for it once; a package that touches it on import has it in its row.',
    ].join(' '),
    tables: [
      {
        caption: 'Import and creation of a client',
        columns: [
          { key: 'name', heading: 'package' },
          { key: 'version', heading: 'version' },
          { key: 'milliseconds', heading: 'ms', digits: 1 },
          { key: 'low', heading: 'from', digits: 1 },
          { key: 'high', heading: 'to', digits: 1 },
          { key: 'heapKiB', heading: 'heap, KiB', digits: 0 },
        ],
        rows: [...samples].map(([row, found]) => toCells(row, found, empty)),
      },
    ],
    targets: [],
  };
}

function toImport(subject: Subject): Import {
  const { packageName, exportName, create } = subject;
  return {
    name: packageName,
    version: ownClients.includes(subject) ? 'this one' : readVersion(packageName),
    statements: `const { ${exportName}: it } = await import('${packageName}'); globalThis.kept = ${create};`,
    folder: folderOf(subject),
  };
}

function toCells({ name, version }: Import, samples: readonly Sample[], emptyHeapBytes: number): Cells {
  const times = samples.map(({ milliseconds }) => milliseconds);
  const heapBytes = median(samples.map((found) => found.heapBytes));
  return {
    name,
    version,
    milliseconds: median(times),
    ...medianInterval(times),
    heapKiB: (heapBytes - emptyHeapBytes) / 1024,
  };
}
