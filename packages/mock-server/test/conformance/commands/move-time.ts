import { command, type WorldCommand } from './world-command.ts';

/** Lets virtual time pass. */
export function waitCommand(ms: number): WorldCommand {
  return command(`wait ${ms} ms`, async ({ system }) => system.clock.advance(ms));
}

/** Forgets all runs. Time goes on. */
export function resetCommand(): WorldCommand {
  return command('reset', async (world) => {
    const now = world.nowMs();
    world.system.reset();
    world.system.clock.advance(now - world.nowMs());
    world.runs = [];
  });
}
