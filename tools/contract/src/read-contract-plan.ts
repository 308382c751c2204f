import { listProviders } from '@runspec/mock-server';
import type { ContractPlan } from './contract-case.ts';
import { credentialHeaders } from './credential-headers.ts';
import { expectedCases } from './expected-cases.ts';
import { listOperations } from './operations.ts';
import { readSpecDocument } from './read-spec-document.ts';

/** Reads from all specs what the cases are made from. Needs Node; the cases do not. */
export function readContractPlan(): ContractPlan {
  return Object.fromEntries(
    listProviders().map((provider) => {
      const document = readSpecDocument(provider);
      const lifecycles = document['x-run-lifecycle'];
      return [
        provider,
        {
          operations: listOperations(document),
          lifecycles,
          credentials: credentialHeaders(document),
          expected: expectedCases(document),
        },
      ];
    }),
  );
}
