import type { Run, RunSource, RunState, TerminalState } from '@runspec/run-status';

/** A run as it is shown: how it begins, who interferes with it, and how it has to end. */
export interface Journey {
  /** A few words on what happens to it. */
  readonly title: string;
  readonly source: RunSource;
  /** Creates the run with the provider's client. @returns its id. */
  readonly begin: () => Promise<string>;
  /** What is done when the run is first seen in a state: input is sent, or somebody interferes. */
  readonly actions?: { readonly [State in RunState]?: (id: string) => unknown };
  readonly endsAs: TerminalState;
  /** What the run gave, in one line. */
  readonly describeResult: (run: Run) => string;
}

/** The mock server of one provider. */
export interface JourneyServer {
  readonly baseUrl: string;
  /** Makes a run end as a named example of the spec has it. */
  fail(id: string, example: string): void;
}

/** Makes a journey on a mock server. */
export type MakeJourney = (server: JourneyServer) => Journey;
