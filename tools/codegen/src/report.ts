import { join } from 'node:path';
import { compareOutput } from './compare-output.ts';
import type { Rendered } from './render-providers.ts';
import { sourceRecordName } from './source-record.ts';
import { genPath, type Workspace } from './workspace.ts';
import { writeOutput } from './write-output.ts';

const marks = { missing: '+', changed: '~', unexpected: '-' } as const;

/** Writes what was generated and says what changed. @returns exit code 0. */
export function reportWrite(workspace: Workspace, rendered: readonly Rendered[], elapsedMs: number): number {
  for (const { spec, output, notes } of rendered) {
    const folder = genPath(spec.provider);
    const differences = writeOutput(join(workspace.root, folder), output);
    console.log(`${spec.path} → ${folder} ${differences.length === 0 ? '(unchanged)' : ''}`.trimEnd());
    for (const { file, kind } of differences) console.log(`  ${marks[kind]} ${file}`);
    for (const note of notes) console.log(`  note: ${note}`);
  }
  console.log(`Generated ${count(rendered)} in ${seconds(elapsedMs)}.`);
  return 0;
}

/** Names every file that is not what its spec gives, and the specs that were edited. @returns exit code 1 if there are any. */
export function reportCheck(workspace: Workspace, rendered: readonly Rendered[], elapsedMs: number): number {
  const drifted = rendered.flatMap(({ spec, output }) => {
    const folder = genPath(spec.provider);
    const differences = compareOutput(join(workspace.root, folder), output);
    return differences.map(({ file, kind }) =>
      file === sourceRecordName && kind === 'changed'
        ? `${spec.path}: edited since its client was generated`
        : `${folder}/${file}: ${kind}`,
    );
  });
  if (drifted.length === 0) {
    console.log(`${count(rendered)}: generated files match their specs (${seconds(elapsedMs)}).`);
    return 0;
  }
  console.error(
    `Generated files do not match their specs:\n${drifted.map((line) => `  ${line}`).join('\n')}`,
  );
  console.error(
    'Run `npm run generate` and commit what it changes. Generated files are never edited by hand.',
  );
  return 1;
}

function count(rendered: readonly Rendered[]): string {
  return rendered.length === 1 ? '1 provider' : `${rendered.length} providers`;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
