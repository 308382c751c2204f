import { join } from 'node:path';
import { build } from 'esbuild';
import type { SuitesInput } from './portable/suites-input.ts';
import type { RuntimeKind } from './runtimes.ts';

const entries: Record<RuntimeKind, string> = {
  script: 'script-entry.ts',
  workerd: 'worker-entry.ts',
  chromium: 'page-entry.ts',
};

/** Bundles the suites and what they are about into one ES module for a kind of runtime. */
export function bundleSuites(kind: RuntimeKind, input: SuitesInput): Promise<string> {
  const entry = join(import.meta.dirname, 'portable', entries[kind]);
  return bundlePortable(entry, `const SUITES_INPUT = ${JSON.stringify(input)};`);
}

/**
 * Bundles a file for any runtime, from the sources of our packages.
 *
 * @param banner - code that comes first.
 * @throws {Error} if anything imports what only one runtime has: `neutral` resolves no `node:` import.
 */
export async function bundlePortable(entry: string, banner = ''): Promise<string> {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    outfile: 'suites.mjs',
    bundle: true,
    write: false,
    metafile: true,
    platform: 'neutral',
    format: 'esm',
    target: 'es2022',
    conditions: ['@runspec/source'],
    banner: { js: banner },
    logLevel: 'silent',
  });
  // What esbuild leaves alone, such as an import whose failure is caught.
  const left = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
  const [output] = outputFiles;
  if (!output || left.length > 0) throw new Error(`The bundle imports ${left.join(', ')}.`);
  return output.text;
}
