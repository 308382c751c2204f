import { publish } from '#diagnostics';
import type { CheckedOptions } from './check-options.ts';
import type { AttemptEvent, ClientHooks } from './hooks.ts';
import type { AttemptFacts, Outgoing } from './outgoing.ts';

type Type = 'Request' | 'Response' | 'Retry' | 'Error';

type EventOf<Name extends Type> = Parameters<NonNullable<ClientHooks[`on${Name}`]>>[0];

/** Tells a hook, and those who listen on the diagnostics channel of the same name. */
export function emit<Name extends Type>(
  { hooks }: CheckedOptions,
  type: Name,
  call: Outgoing,
  facts: AttemptFacts,
  more: Omit<EventOf<Name>, keyof AttemptEvent | 'status' | 'requestId'>,
): void {
  // Made where somebody listens.
  const create = () => ({ ...facts, call: call.facts, ...more });
  hooks?.[`on${type}`]?.(create() as never);
  publish(type, create);
}
