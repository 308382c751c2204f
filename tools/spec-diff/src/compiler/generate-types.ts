import { readFileSync } from 'node:fs';
import { parseSpec } from '@runspec/codegen/read-spec';
import { renderSpec } from '@runspec/codegen/render-spec';
import { SpecError } from '@runspec/codegen/spec-error';
import { withScratchFolder } from '@runspec/codegen/with-scratch-folder';
import type { SpecVersion } from '../spec-version.ts';
import { refuseLostReferences } from './refuse-lost-references.ts';

/** What the generator makes of a spec. */
export interface GeneratedTypes {
  /** Of the version that they are generated from. */
  readonly label: string;
  readonly document: Readonly<Record<string, unknown>>;
  /** Text by name, of the files that a client's types are in. */
  readonly files: ReadonlyMap<string, string>;
}

/** The files with types. */
export const typeFiles = ['types.gen.ts', 'paths.gen.ts', 'methods.gen.ts'] as const;

type Generated = Omit<GeneratedTypes, 'label'>;

/** By text, the newest last: one version is often held against several others. */
const generated = new Map<string, Generated>();
const kept = 8;

/**
 * Generates the types of a spec as `pnpm generate` does; nothing stays on disk.
 * @throws {SpecError} for a document that is not YAML, is not OpenAPI, or that the generator cannot read, naming the version.
 */
export async function generateTypes(version: SpecVersion): Promise<GeneratedTypes> {
  const { label, text } = version;
  const known = generated.get(text) ?? (await generate(version));
  generated.delete(text);
  generated.set(text, known);
  const [oldest] = generated.keys();
  if (oldest !== undefined && generated.size > kept) generated.delete(oldest);
  return { label, ...known };
}

async function generate(version: SpecVersion): Promise<Generated> {
  const spec = parseSpec('spec', version.label, version.text);
  refuseLostReferences(version, spec.document);
  const document = structuredClone(spec.document); // The generator adds to the one that it is given.
  return withScratchFolder(async (folder) => {
    try {
      await renderSpec(spec, folder, 'types');
    } catch (error) {
      if (error instanceof SpecError) throw error;
      const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
      throw new SpecError(`${version.label}: no types can be generated from it: ${reason}`);
    }
    return {
      document,
      files: new Map(typeFiles.map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')])),
    };
  });
}
