import { publish } from '#diagnostics';
import type { CheckedOptions } from './check-options.ts';
import type { AttemptEvent, ClientHooks } from './hooks.ts';
import type { Outgoing } from './outgoing.ts';

type Type = 'Request' | 'Response' | 'Retry' | 'Error';

type EventOf<Name extends Type> = Parameters<NonNullable<ClientHooks[`on${Name}`]>>[0];

/** Tells a hook, and those who listen on the diagnostics channel of the same name. */
export function emit<Name extends Type>(
  { hooks }: CheckedOptions,
  type: Name,
  facts: Outgoing['facts'],
  more: Omit<EventOf<Name>, keyof AttemptEvent | 'status' | 'requestId'>,
): void {
  // Made where somebody listens.
  const create = () => ({ ...facts, call: facts, ...more });
  hooks?.[`on${type}`]?.(create() as never);
  publish(type, create);
}
