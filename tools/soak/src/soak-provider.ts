import type { Run, RunSource } from '@runspec/run-status';

/** What is to become of a run. `cancel` and `stop` are of a run that would never end: the client cancels it, or the server ends it. */
export type Ending = 'success' | 'failure' | 'canceled' | 'cancel' | 'stop' | 'stuck';

/** How a provider is used: its client, and the run source that is made of it. */
export interface SoakProvider {
  readonly source: RunSource<Run>;
  /** Creates a run that becomes what a mock server's `x-mock-outcome` says. @returns its id. */
  create(outcome: string): Promise<string>;
  /** Cancels a run; absent where the provider cannot. */
  cancel?(id: string): Promise<unknown>;
}

/** How clients are to be made. */
export interface SoakClientOptions {
  readonly baseUrl: string;
  /** Whether a client keeps the pace that its provider demands. */
  readonly isPaced: boolean;
}

/** Makes a way to use a provider. */
export type MakeSoakProvider = (options: SoakClientOptions) => SoakProvider;
