import { isTerminal } from '@runspec/run-status';
import { checkEqual } from './check-equal.ts';
import type { ContractCase, ProviderUnderTest } from './contract-case.ts';
import { Coverage } from './coverage.ts';
import { refusalCases } from './refusal-cases.ts';
import { replyCases } from './reply-cases.ts';
import { requestCases } from './request-cases.ts';

/** The cases of a provider, to be run in their order: the last one holds that the others left nothing out. */
export interface ProviderCases {
  cases: ContractCase[];
  /** One line for people, of what was covered so far. */
  summary(): string;
}

/** Makes the cases of a provider. Needs nothing that a browser does not have. */
export function contractCases(tested: ProviderUnderTest): ProviderCases {
  const coverage = new Coverage(tested.name, tested.expected);
  const cases = [
    ...replyCases(tested, coverage),
    ...requestCases(tested, coverage),
    ...refusalCases(tested),
    {
      title: 'has a state for each word of its lifecycles, terminal where the machine ends',
      run: async () => checkStates(tested),
    },
    {
      title:
        'has seen every operation × response × example, and sent every request example and every parameter',
      run: async () => {
        checkEqual('what was not seen', coverage.missing, []);
        checkEqual('what is not in the spec', coverage.surplus, []);
      },
    },
  ];
  return { cases, summary: () => coverage.summary };
}

function checkStates({ provider, lifecycles }: ProviderUnderTest): void {
  for (const [kind, { transitions }] of Object.entries(lifecycles)) {
    const states = provider.mappings[kind]?.states ?? {};
    checkEqual(`words of ${kind}`, Object.keys(states).sort(), Object.keys(transitions).sort());
    for (const [word, state] of Object.entries(states))
      checkEqual(`isTerminal of ${word}`, isTerminal(state), transitions[word]?.length === 0);
  }
}
