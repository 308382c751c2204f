import type { RegistryTraffic } from './registry-traffic.ts';
import { mustBe } from './step.ts';

/** What is said of who was contacted. @throws {StepError} if it was anybody but loopback and the machine's package registry. */
export function reportTraffic(traffic: RegistryTraffic, caught: readonly string[]): string[] {
  const { received, fromOutside, passedOn, elsewhere, oursPassedOn } = traffic;
  mustBe(received > 0, "The registry's log has no request: its format must have changed.");
  mustBe(fromOutside === 0, `${fromOutside} requests came to the registry from another machine.`);
  mustBe(
    elsewhere.length === 0,
    `The registry asked somebody else than the machine's package registry: ${elsewhere.join(', ')}`,
  );
  mustBe(oursPassedOn.length === 0, `Packages of ours were asked for outside: ${oursPassedOn.join(', ')}`);
  mustBe(caught.length === 0, `A command tried to reach ${[...new Set(caught)].join(', ')}.`);
  return [
    `the registry on loopback answered ${received} requests and passed ${passedOn} on to the machine's package registry, none of them for ours`,
    'no command tried to reach anything else: proxies led to a trap, and no program could connect to anything but loopback',
  ];
}
