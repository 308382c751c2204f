import { beforeAll, describe, expect, it } from 'vitest';
import { findDisagreement } from './check-conformance.ts';
import { createReplyCheck } from './checks/create-reply-check.ts';
import { createCoverage } from './model/coverage.ts';
import { changeMutants, commonMutants, listMutants, type Mutant, mutate } from './mutants.ts';
import { readSpecDocument } from './spec/spec-document.ts';
import { duck } from './subjects/duck.ts';
import { happyrobot } from './subjects/happyrobot.ts';
import { modzy } from './subjects/modzy.ts';
import { nclue } from './subjects/nclue.ts';
import type { Subject } from './subjects/subject.ts';
import { thymia } from './subjects/thymia.ts';
import { startInProcess } from './system/start-in-process.ts';
import type { System } from './system/system.ts';

/** Sequences within which each mutant must be found. */
const sequences = 300;

const subjects: readonly (readonly [Subject, readonly Mutant[]])[] = [
  [duck, [...listMutants, ...changeMutants]],
  [thymia, []],
  [happyrobot, [...listMutants, ...changeMutants]],
  [modzy, [...listMutants, ...changeMutants]],
  [nclue, [...listMutants.filter(({ name }) => name !== 'forgets the filter'), ...changeMutants]],
];

describe.each(subjects)('a mock of $provider that is wrong', (subject, own) => {
  let system: System;
  beforeAll(async () => {
    system = await startInProcess(subject.provider);
  });
  const { fields } = subject.gets[0].view;
  const spec = readSpecDocument(subject.provider);
  const check = createReplyCheck(spec);

  it.each([...commonMutants(subject.course[0] ?? '', fields), ...own])(
    'is found out if it $name',
    async (mutant) => {
      const coverage = createCoverage();
      const trial = { subject, spec, check, coverage, sequences, seed: 4, isFirstFailureEnough: true };
      const disagreement = await findDisagreement({ ...trial, system: mutate(system, mutant, subject) });
      expect(disagreement).toMatch(mutant.says);
      expect(disagreement).toContain(`CONFORMANCE_SEED=4 CONFORMANCE_PATH=`);
    },
  );
});

it('can be run again by what a failure prints, and only the commands that it needs', async () => {
  const spec = readSpecDocument('duck');
  const system = await startInProcess('duck');
  const mutant = listMutants.find(({ name }) => name === 'lists in the wrong order');
  if (!mutant) throw new Error('There is no such mutant.');
  const parts = {
    subject: duck,
    spec,
    check: createReplyCheck(spec),
    system: mutate(system, mutant, duck),
    sequences,
  };
  const first = await findDisagreement({ ...parts, coverage: createCoverage(), seed: 4 });
  const [, path = '', replayPath = ''] =
    /CONFORMANCE_PATH=(\S+) CONFORMANCE_REPLAY=(\S+)/.exec(first ?? '') ?? [];
  expect(first).toMatch(/after the commands\n( {2}triggerModelRun.*\n){2} {2}listModelRuns.*\nRun it again/);
  const coverage = createCoverage();
  const again = await findDisagreement({
    ...parts,
    coverage,
    seed: 4,
    path,
    replayPath,
    isFirstFailureEnough: true,
  });
  expect(again?.split('\nRun it')[0]).toBe(first?.split('\nRun it')[0]);
  expect(coverage.sequences).toBe(1);
});
