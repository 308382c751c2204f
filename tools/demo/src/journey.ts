import type { Journey as ProviderJourney } from '@runspec/providers';

/** A run as it is shown: how it begins, who interferes with it, and how it has to end. */
export interface Journey extends ProviderJourney {
  readonly provider: string;
}
