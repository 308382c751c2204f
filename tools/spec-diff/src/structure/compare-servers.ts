import type { Place } from '@runspec/spec-lint';
import { listOperations, matchOperations } from './operation.ts';
import type { ParsedPair } from './parsed-pair.ts';
import type { Reach, Recorder } from './recorder.ts';

/** Compares server addresses: those of the document, and those of operations that have their own. */
export function compareServers({ from, to }: ParsedPair, recorder: Recorder): void {
  const pairs = matchOperations(listOperations(from), listOperations(to));
  const reached = pairs.flatMap(({ to: operation }) => operation?.id ?? []);
  compareLists(from.child('servers'), to.child('servers'), reached, recorder);
  for (const pair of pairs) {
    if (!pair.from || !pair.to) continue;
    const [before, after] = [pair.from, pair.to].map(({ place, item, root }) =>
      [place, item, root].map((owner) => owner.child('servers')).find(({ exists }) => exists),
    );
    // What comes from the root in both versions was compared there.
    if (before && after && (before.keys.length > 1 || after.keys.length > 1)) {
      compareLists(before, after, [pair.to.id], recorder);
    }
  }
}

function compareLists(from: Place, to: Place, operations: readonly string[], recorder: Recorder): void {
  const [before, after] = [listAddresses(from), listAddresses(to)];
  const spots = operations.map((operation) => ({ operation, side: 'senders' as const, place: ['server'] }));
  compareDefaults(from, to, spots, recorder);
  for (const [address, place] of before) {
    if (after.has(address)) continue;
    recorder.document('server-gone', ['senders'], spots, {
      from: place,
      before: address,
      message: `server ${address} is gone`,
    });
  }
  for (const [address, place] of after) {
    if (before.has(address)) continue;
    recorder.document('server-added', ['senders'], spots, {
      to: place,
      after: address,
      message: `server ${address} is new`,
    });
  }
}

/** A variable whose default is another, though both can still be put in: who names none reaches another place. */
function compareDefaults(from: Place, to: Place, spots: readonly Reach[], recorder: Recorder): void {
  for (const old of from.items()) {
    const now = to.items().find((other) => other.child('url').text === old.child('url').text);
    for (const [name, variable] of now ? old.child('variables').members() : []) {
      const [before, after] = [variable, now?.child('variables').child(name)].map((one) =>
        one?.child('default'),
      );
      if (!before?.exists || !after?.exists || before.value === after.value) continue;
      if (!listAddresses(to).has(addressOf(old))) continue;
      recorder.document('server-default-changed', ['senders'], spots, {
        from: before,
        to: after,
        message: `${name} of server ${old.child('url').text} is ${after.value} by default now, it was ${before.value}`,
      });
    }
  }
}

/** The address of a server, each variable at its default, or one at another value. */
function addressOf(server: Place, change?: readonly [name: string, value: string]): string {
  const url = (server.child('url').text ?? '').replace(/(?<=.)\/$/, '');
  return server
    .child('variables')
    .members()
    .reduce((text, [name, variable]) => {
      const value = change?.[0] === name ? change[1] : variable.child('default').value;
      return text.replaceAll(`{${name}}`, String(value));
    }, url);
}

/** Every address that a server stands for: one for each value of its variables, with the default marked by leaving the name out. */
function listAddresses(servers: Place): Map<string, Place> {
  const addresses = new Map<string, Place>();
  for (const server of servers.items()) {
    addresses.set(addressOf(server), server);
    for (const [name, variable] of server.child('variables').members()) {
      for (const word of variable.child('enum').strings())
        addresses.set(addressOf(server, [name, word]), server);
    }
  }
  return addresses;
}
