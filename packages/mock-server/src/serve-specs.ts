import { type Answer, createAnswerer, type Memory } from './exchange/create-answerer.ts';
import { failureReply } from './exchange/failure-reply.ts';
import type { MockRequest } from './exchange/mock-request.ts';
import type { Faults } from './faults/create-faults.ts';
import { withFaults } from './faults/with-faults.ts';
import { SpecFileError } from './own-spec/spec-file-error.ts';
import { createOracle } from './prism/create-oracle.ts';
import { rememberAnswers } from './prism/remember-answers.ts';
import type { ProviderSpec } from './spec/provider-spec.ts';
import type { Strict } from './strict/create-strict.ts';
import { UnknownProviderError } from './unknown-provider-error.ts';

/** What all providers of a mock have in common. */
export interface ServeOptions {
  /** Absent for a mock that remembers nothing. */
  readonly memory: Memory | undefined;
  readonly faults: Faults;
  readonly strict: Strict;
  /** Provider → where its mock is reached; may change. */
  readonly urls: Readonly<Record<string, string>>;
}

/** The providers of a mock, each with what answers for it. */
export interface ServedSpecs {
  /** Rejects with an {@link UnknownProviderError}, and with nothing else. */
  answer(provider: string, request: MockRequest): Promise<Answer>;
  /**
   * Serves a spec, in the place of its provider's if there is one; requests under way are answered by the old one.
   * @param file - that it is from, if it does not come with the package.
   * @throws {SpecFileError} if Prism cannot serve it.
   * @throws {OptionError} if it lacks what a strict mock needs.
   */
  serve(spec: ProviderSpec, file: string | undefined): Promise<void>;
}

/** Makes the providers of a mock, none at first. A request goes through the strict part, then the faults, then to memory and Prism. */
export function serveSpecs({ memory, faults, strict, urls }: ServeOptions): ServedSpecs {
  const answerers = new Map<string, (request: MockRequest) => Promise<Answer>>();
  return {
    async answer(provider, request) {
      const answerer = answerers.get(provider);
      if (!answerer) throw new UnknownProviderError(provider, [...answerers.keys()]);
      return answerer(request).catch((error: unknown) => ({ reply: failureReply(error) }));
    },
    async serve(spec, file) {
      const oracle = rememberAnswers(await createOracle(spec).catch(refuseSpec(file)), spec);
      const answerer = createAnswerer(spec, oracle, memory, () => urls[spec.provider] ?? '');
      answerers.set(spec.provider, strict(spec, oracle, withFaults(spec, oracle, faults, answerer)));
    },
  };
}

/** Of a spec that comes with the package, Prism's own error is told: it is a mistake of ours. */
function refuseSpec(file: string | undefined): (error: unknown) => never {
  return (error) => {
    if (file === undefined) throw error;
    const why = (error instanceof Error ? error.message : String(error)).replaceAll(/\s*\n\s*/g, ' ');
    throw new SpecFileError(`${file}: Prism cannot serve it: ${why}`);
  };
}
