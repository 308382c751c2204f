import { parseChangesetFile } from '@changesets/parse';
import { expect } from 'vitest';
import type { DiffSpecs } from '../src/compare-spec.ts';
import type { SpecCase } from './five-specs-cases.ts';
import { scratchRepository } from './scratch-repository.ts';

/** Edits a spec, writes its changeset, and looks at both the changeset and the gate, before and after. */
export async function checkCase({ provider, edit, expected }: SpecCase, diff?: DiffSpecs): Promise<void> {
  const scratch = scratchRepository('1.0.0');
  const file = `specs/${provider}.openapi.yaml`;
  scratch.write(file, edit(scratch.read(file)));
  const refused = await scratch.run(['--check'], diff);
  expect(refused).toMatchObject({
    code: 1,
    output: expect.stringContaining(`pnpm spec:changeset ${provider}`),
  });
  expect(await scratch.run([], diff)).toMatchObject({ code: 0 });
  const { releases, summary } = parseChangesetFile(scratch.read(`.changeset/spec-${provider}.md`));
  expect(Object.fromEntries(releases.map(({ name, type }) => [name, type]))).toEqual(expected);
  expect(summary).toMatch(/^Spec of .+ 1\.0\.0 → \d\.\d\.\d\./);
  expect(await scratch.run(['--check'], diff)).toMatchObject({ code: 0 });
}
