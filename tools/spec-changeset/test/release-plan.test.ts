import { assembleReleasePlan } from '@changesets/assemble-release-plan';
import { readConfig } from '@changesets/config';
import { readChangesets } from '@changesets/read';
import { getPackages } from '@manypkg/get-packages';
import { describe, expect, it } from 'vitest';
import type { SpecCase } from './five-specs-cases.ts';
import { fiveSpecs } from './five-specs-cases.ts';
import { handMadeDiff } from './hand-made-diff.ts';
import { type ScratchRepository, scratchRepository } from './scratch-repository.ts';

function theCase(provider: string, title: string): SpecCase {
  const found = fiveSpecs.find((one) => one.provider === provider && one.title.startsWith(title));
  if (!found) throw new Error(`No case ${provider}: ${title}`);
  return found;
}

async function withChange(version: string, subject: SpecCase): Promise<ScratchRepository> {
  const scratch = scratchRepository(version);
  const file = `specs/${subject.provider}.openapi.yaml`;
  scratch.write(file, subject.edit(scratch.read(file)));
  await scratch.run([], handMadeDiff(...subject.changes));
  return scratch;
}

/** What changesets itself would release: `duck-client 1.0.0 → 2.0.0`. */
async function planned({ root }: ScratchRepository): Promise<string[]> {
  const packages = await getPackages(root);
  const { config, errors } = await readConfig(root, packages);
  if (!config) throw new Error(errors.join('\n'));
  const plan = assembleReleasePlan(await readChangesets(root), packages, config, undefined);
  return plan.releases
    .filter(({ type }) => type !== 'none')
    .map(
      ({ name, oldVersion, newVersion }) => `${name.replace('@runspec/', '')} ${oldVersion} → ${newVersion}`,
    )
    .sort();
}

describe('what changesets releases for the changesets of a changed spec', () => {
  it('raises the client by a major, and takes along what asked for the old specs; not run-status', async () => {
    const scratch = await withChange('1.0.0', theCase('happyrobot', 'one field removed'));
    expect(await planned(scratch)).toEqual([
      'happyrobot-client 1.0.0 → 2.0.0',
      'mock-server 1.0.0 → 1.0.1',
      'specs 1.0.0 → 2.0.0',
    ]);
  });

  it('raises run-status by a major with a field that its mapper reads', async () => {
    const scratch = await withChange('1.0.0', theCase('duck', 'one field removed'));
    expect(await planned(scratch)).toEqual([
      'duck-client 1.0.0 → 2.0.0',
      'mock-server 1.0.0 → 1.0.1',
      'run-status 1.0.0 → 2.0.0',
      'specs 1.0.0 → 2.0.0',
    ]);
  });

  it('raises by a minor what knows the new word, and nothing else', async () => {
    const scratch = await withChange('1.0.0', theCase('thymia', 'one word added'));
    expect(await planned(scratch)).toEqual([
      'mock-server 1.0.0 → 1.1.0',
      'run-status 1.0.0 → 1.1.0',
      'specs 1.0.0 → 1.1.0',
      'thymia-client 1.0.0 → 1.1.0',
    ]);
  });

  it('raises by a patch what has better words', async () => {
    const scratch = await withChange('1.0.0', theCase('nclue', 'one description fixed'));
    expect(await planned(scratch)).toEqual(['nclue-client 1.0.0 → 1.0.1', 'specs 1.0.0 → 1.0.1']);
  });

  it('takes no more along before 1.0, where a minor leaves the range of the specs too', async () => {
    const scratch = await withChange('0.1.0', theCase('modzy', 'one field removed'));
    expect(await planned(scratch)).toEqual([
      'mock-server 0.1.0 → 0.1.1',
      'modzy-client 0.1.0 → 1.0.0',
      'run-status 0.1.0 → 1.0.0',
      'specs 0.1.0 → 1.0.0',
    ]);
  });
});
