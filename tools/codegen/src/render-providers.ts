import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Output } from './compare-output.ts';
import { formatFolder } from './format-folder.ts';
import { type LintedSpecs, lintSpecs, refuseFatal } from './lint-specs.ts';
import { readSpec, type Spec } from './read-spec.ts';
import { renderSpec } from './render-spec.ts';
import { sourceRecord, sourceRecordName } from './source-record.ts';
import { SpecError } from './spec-error.ts';
import { withScratchFolder } from './with-scratch-folder.ts';
import type { Workspace } from './workspace.ts';

/** What the spec of a provider gives. */
export interface Rendered {
  readonly spec: Spec;
  readonly output: Output;
  /** What the generated methods leave out; see {@link renderSpec}. */
  readonly notes: readonly string[];
}

/**
 * Generates in a temporary folder, so that the checkout changes only when all is well.
 * @throws {SpecError} with the faults of every spec that has any.
 */
export async function renderProviders(
  workspace: Workspace,
  providers: readonly string[],
): Promise<Rendered[]> {
  const specs = providers.map((provider) => readSpec(workspace, provider));
  const linting = lintSpecs(workspace, specs); // In a process of its own, while this one generates.
  return withScratchFolder(async (scratch) => {
    const notes: string[][] = [];
    for (const spec of specs) notes.push(await renderOrExplain(spec, join(scratch, spec.provider), linting));
    refuseFatal(await linting);
    formatFolder(scratch);
    return specs.map((spec, index) => ({
      spec,
      output: collect(join(scratch, spec.provider), spec),
      notes: notes[index] ?? [],
    }));
  });
}

/** The generator's own errors have no place in the spec; lint's findings, where there are any, have. */
async function renderOrExplain(spec: Spec, folder: string, linting: Promise<LintedSpecs>): Promise<string[]> {
  try {
    return await renderSpec(spec, folder);
  } catch (error) {
    const { all } = await linting;
    throw all.length > 0 ? new SpecError(all.join('\n')) : error;
  }
}

function collect(folder: string, spec: Spec): Output {
  const banner = `// Generated from ${spec.path} by \`pnpm generate ${spec.provider}\`. Do not edit: change the spec instead.\n\n`;
  const files = readdirSync(folder).sort();
  return new Map([
    ...files.map((file) => [file, banner + readFileSync(join(folder, file), 'utf8')] as const),
    [sourceRecordName, sourceRecord(spec)],
  ]);
}
