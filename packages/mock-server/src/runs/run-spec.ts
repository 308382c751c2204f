import { isRecord } from '../spec/is-record.ts';
import { readLifecycles } from '../spec/lifecycle.ts';
import type { ProviderSpec } from '../spec/provider-spec.ts';
import type { SpecOperation } from '../spec/spec-operation.ts';
import { type ProviderFacts, providerFacts } from './provider-facts.ts';
import { type RunKind, readRunKinds } from './run-kind.ts';

/** What a provider's spec says of runs, ready for use. */
export interface RunSpec {
  readonly provider: string;
  readonly spec: ProviderSpec;
  readonly facts: ProviderFacts;
  readonly kinds: ReadonlyMap<string, RunKind>;
  readonly operations: ReadonlyMap<string, SpecOperation>;
  /** Whether a reply may repeat a request's field of this name. */
  isRepeated(field: string): boolean;
}

/**
 * Reads what a spec says of runs; no kinds if it has no `x-run-lifecycle`.
 * @throws {TypeError} if a lifecycle lacks a part.
 */
export function readRunSpec(spec: ProviderSpec): RunSpec {
  const facts = Object.hasOwn(providerFacts, spec.provider) ? (providerFacts[spec.provider] ?? {}) : {};
  const kinds = readRunKinds(spec, readLifecycles(spec.document));
  const repeated = new Set(Object.values(facts.repeats ?? {}));
  for (const { replies } of spec.operations) {
    for (const { examples } of Object.values(replies)) {
      for (const named of Object.values(examples)) {
        for (const value of Object.values(named))
          if (isRecord(value)) for (const name of Object.keys(value)) repeated.add(name);
      }
    }
  }
  return {
    provider: spec.provider,
    spec,
    facts,
    kinds,
    operations: new Map(spec.operations.map((operation) => [operation.id, operation])),
    isRepeated: (field) => repeated.has(field),
  };
}
