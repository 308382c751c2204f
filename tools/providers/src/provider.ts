import type { ClientOptions } from '@runspec/client-core';
import type { Run, RunSource, RunState } from '@runspec/run-status';
import type { ProviderCalls } from './calls-of.ts';
import type { ProviderClient } from './define-client.ts';
import type { ClientTypes } from './gen/client-types.ts';
import type { MakeJourney } from './journey.ts';
import type { Sample } from './sample.ts';

/** As the spec is called: `specs/<name>.openapi.yaml`. */
export type ProviderName = keyof ClientTypes;

/** How one kind of run is mapped and watched. */
export interface Mapping {
  readonly map: (raw: never) => Run;
  readonly states: Readonly<Record<string, RunState>>;
  /** What the state has to be where the word alone does not say it. */
  readonly refine?: (state: RunState, raw: unknown) => RunState;
  /** A source of such runs, on a client that is made with these options. */
  readonly source: (options: ClientOptions) => RunSource;
}

/** By key of `x-run-lifecycle`. */
export type Mappings = Readonly<Record<string, Mapping>>;

/** What the tools need of a provider to try it out, and no document says. */
export interface Provider {
  readonly name: ProviderName;
  /** The name as it is written in prose. */
  readonly displayName: string;
  readonly client: ProviderClient;
  readonly mappings: Mappings;
  readonly calls: ProviderCalls;
  readonly samples: Sample;
  /** What `npm start` shows. */
  readonly journeys: readonly MakeJourney[];
}
