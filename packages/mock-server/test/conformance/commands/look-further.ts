import { explain } from '../model/world.ts';
import type { ResultsWay } from '../subjects/subject.ts';
import type { Call, Owner } from '../system/system.ts';
import { canPick, command, type Pick, pick, type WorldCommand } from './world-command.ts';

/** Asks what more there is about a run: steps, results, recordings. */
export function resultsCommand(picked: Pick, way: ResultsWay, choice: number): WorldCommand {
  return command(
    way.operation,
    async (world, done) => {
      const { run, id, owner, name } = pick(world, picked);
      done(name);
      const call = way.call(id, run, choice);
      if (!run) return void (await world.ask(owner, call, [404]));
      const told = await world.ask(owner, call, way.statuses(world, run, call), { run });
      try {
        way.check(world, run, told, call);
      } catch (error) {
        throw explain(error, call, told, world.nowMs());
      }
    },
    canPick(picked),
  );
}

/** A request that has no state. */
export function plainCommand(call: Call, owner: Owner): WorldCommand {
  return command(call.operation, async (world) => void (await world.ask(owner, call, [200])));
}

/** A request against the spec: refused, and nothing changes. */
export function badCommand({ call, status }: { readonly call: Call; readonly status: number }): WorldCommand {
  return command(`${call.method} ${call.path}, which is not valid`, async (world) => {
    const codes = [...(world.spec.operations.get(call.operation)?.replies.keys() ?? [])];
    const mayBeProblem = !codes.includes(status);
    await world.ask('A', call, [status], { mayBeProblem });
  });
}

/** Without a key nothing is answered, whatever there is. */
export function keylessCommand(
  picked: Pick,
  calls: readonly ((id: string) => Call)[],
  index: number,
): WorldCommand {
  return command('without a key:', async (world, done) => {
    const { id } = pick(world, picked);
    const call = calls[index % calls.length]?.(id);
    if (!call) return;
    done(call.operation);
    await world.ask(undefined, call, [401]);
  });
}

/** Asks for a reply of the spec's by `Prefer`: it comes as asked for, and whatever it says, nothing becomes of it. */
export function preferCommand(
  picked: Pick,
  calls: readonly ((id: string) => Call)[],
  index: number,
  nth: number,
): WorldCommand {
  return command('with Prefer:', async (world, done) => {
    const { id, owner } = pick(world, picked);
    const plain = calls[index % calls.length]?.(id);
    const codes = [...(world.spec.operations.get(plain?.operation ?? '')?.replies.keys() ?? [])];
    const code = codes[nth % Math.max(1, codes.length)];
    if (!plain || code === undefined) return;
    done(`${plain.operation} code=${code}`);
    await world.ask(owner, { ...plain, headers: { prefer: `code=${code}` } }, [code]);
  });
}
