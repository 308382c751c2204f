import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { folderOf, importLine, type Subject } from '../subjects.ts';

/** Bytes of JavaScript, minified, and each file of it gzipped at level 9. */
export interface Weight {
  minifiedBytes: number;
  gzippedBytes: number;
}

/** What a package adds to an application that imports one thing from it. */
export interface BundleWeights {
  /** With code splitting: what is there before the first line runs. */
  atOnce: Weight;
  /** With code splitting: what `import()` loads when it is first needed. */
  onDemand: Weight;
  /** Without: everything in one file. */
  single: Weight;
}

/** Bundles the built package as its user's own build would. */
export async function bundle(subject: Subject): Promise<BundleWeights> {
  const split = await run(subject, true);
  const entry = [...split.keys()].find((path) => split.get(path)?.isEntry) ?? '';
  const atOnce = reach(split, entry);
  const others = [...split.keys()].filter((path) => !atOnce.has(path));
  return {
    atOnce: weigh(split, [...atOnce]),
    onDemand: weigh(split, others),
    single: weigh(await run(subject, false), [entry]),
  };
}

interface BundledFile {
  contents: Uint8Array;
  isEntry: boolean;
  /** Chunks that are loaded with it. */
  staticImports: readonly string[];
}

async function run(subject: Subject, splitting: boolean): Promise<Map<string, BundledFile>> {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: `${importLine(subject)} console.log(it);`,
      resolveDir: folderOf(subject),
      sourcefile: 'entry.js',
    },
    outdir: 'out',
    absWorkingDir: folderOf(subject),
    bundle: true,
    minify: true,
    format: 'esm',
    platform: subject.platform ?? 'browser',
    splitting,
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const outputs: Metafile['outputs'] = metafile.outputs;
  return new Map(
    Object.entries(outputs).map(([path, { entryPoint, imports }]) => [
      path,
      {
        contents: outputFiles.find((file) => file.path.endsWith(path))?.contents ?? new Uint8Array(),
        isEntry: entryPoint === 'entry.js',
        staticImports: imports
          .filter(({ kind, external }) => kind === 'import-statement' && !external)
          .map((imported) => imported.path),
      },
    ]),
  );
}

function reach(files: ReadonlyMap<string, BundledFile>, from: string, seen = new Set<string>()): Set<string> {
  if (!seen.has(from)) {
    seen.add(from);
    for (const path of files.get(from)?.staticImports ?? []) reach(files, path, seen);
  }
  return seen;
}

function weigh(files: ReadonlyMap<string, BundledFile>, paths: readonly string[]): Weight {
  const contents = paths.map((path) => files.get(path)?.contents ?? new Uint8Array());
  return {
    minifiedBytes: contents.reduce((sum, { length }) => sum + length, 0),
    gzippedBytes: contents.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0),
  };
}
