import { listProviders } from '@runspec/mock-server';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { providers } from '../src/clients.ts';
import type { ContractPlan } from '../src/contract-case.ts';
import { contractCases } from '../src/contract-cases.ts';
import type { Operation } from '../src/operations.ts';
import { readContractPlan } from '../src/read-contract-plan.ts';
import { hasFormattedId, hasJsonBody, isNumber } from '../src/refusal-cases.ts';

// As another runtime gets it.
const plan: ContractPlan = JSON.parse(JSON.stringify(readContractPlan()));

it('has a client for every spec', () => {
  expect(Object.keys(providers).sort()).toEqual(listProviders());
});

it('sends no request example by another way than its method, but one that no method has', () => {
  const others = Object.entries(plan).flatMap(([name, { operations }]) =>
    operations.flatMap(({ id, bodies }) =>
      bodies.filter(({ through }) => through === 'http').map(({ mediaType }) => `${name} ${id} ${mediaType}`),
    ),
  );
  expect(others).toEqual(['happyrobot triggerWorkflowRun multipart/form-data']);
});

/** The providers whose specs were read for what follows; what those of others have is for their specs to say. */
const known = ['duck', 'happyrobot', 'modzy', 'nclue', 'thymia'];

/** The providers of whose operations none is such: for these there is nothing to refuse, and so no case. */
const without = (isSuch: (operation: Operation) => boolean): string[] =>
  known.filter((name) => !plan[name]!.operations.some(isSuch));

it('leaves out no provider of the refusals but those whose specs have nothing of the kind', () => {
  expect(without(hasFormattedId)).toEqual(['duck', 'nclue']);
  expect(without(hasJsonBody)).toEqual([]);
  expect(without(({ parameters }) => parameters.some(isNumber))).toEqual(['thymia']);
});

describe.each(Object.entries(plan))('%s on Prism', (name, providerPlan) => {
  const baseUrl = inject('mockUrls')[name]!;
  const { cases, summary } = contractCases({ ...providerPlan, name, provider: providers[name]!, baseUrl });

  it.each(cases.map(({ title, run }) => [title, run] as const))('%s', (_title, run) => run());

  afterAll(() => console.log(summary()));
});
