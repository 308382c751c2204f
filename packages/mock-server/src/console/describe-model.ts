import { readLifecycles } from '../spec/lifecycle.ts';
import type { ConsoleParts } from './console-parts.ts';
import { describeInput } from './describe-input.ts';
import { type FirstCalls, firstCalls } from './first-calls.ts';
import { type Drawing, layoutMachine } from './layout-machine.ts';

/** A kind of run, drawn. */
export interface KindModel {
  readonly kind: string;
  /** The kind whose runs it shows, if not its own. */
  readonly createdAs: string;
  readonly drawing: Drawing;
  /** How to send a run the input that it waits for, as a part of a sentence; absent if it waits for none. */
  readonly input?: string;
}

/** A provider, as far as it does not change while the page is open. */
export interface ProviderModel {
  readonly provider: string;
  readonly url: string;
  readonly kinds: readonly KindModel[];
  readonly first?: FirstCalls;
}

/** Describes every kind of run of every provider. */
export function describeModel({ specs, runs, urls, isStrict }: ConsoleParts): ProviderModel[] {
  return specs().map((spec) => {
    const { provider } = spec;
    const url = urls[provider] ?? '';
    const first = firstCalls(spec, url, isStrict);
    const kinds = readLifecycles(spec.document).map((lifecycle) => {
      const input = describeInput(spec, lifecycle.kind);
      return {
        kind: lifecycle.kind,
        createdAs: runs.kinds(provider).get(lifecycle.kind)?.createdAs ?? lifecycle.kind,
        drawing: layoutMachine(lifecycle),
        ...(input === undefined ? {} : { input }),
      };
    });
    return { provider, url, kinds, ...(first ? { first } : {}) };
  });
}
