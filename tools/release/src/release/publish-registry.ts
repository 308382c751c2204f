import { runCommand } from '../run-command.ts';
import { scope } from './plan.ts';
import { ReleaseError } from './release-error.ts';

/**
 * Where pnpm publishes our packages from a folder: the registry of our scope if there is one, else the general one. It is pnpm that is
 * asked, because it reads other variables than npm does: one that leads npm to loopback leaves pnpm where it was.
 * @returns an address with a slash at its end.
 * @throws {ReleaseError} if pnpm does not say, or the address has a password in it, which messages would repeat.
 */
export async function publishRegistry(cwd: string): Promise<string> {
  const registry = (await setting(cwd, scope.replace('/', ':registry'))) ?? (await setting(cwd, 'registry'));
  if (registry === undefined || !URL.canParse(registry))
    throw new ReleaseError('pnpm does not say where it publishes (`pnpm config get registry`).');
  const { username, password } = new URL(registry);
  if (username !== '' || password !== '')
    throw new ReleaseError(
      'The registry that is configured has a user or a password in its address. Take it out there; the token belongs into a line of its own, `//<host>/:_authToken=…`.',
    );
  return registry.endsWith('/') ? registry : `${registry}/`;
}

async function setting(cwd: string, name: string): Promise<string | undefined> {
  // The pnpm that runs is the right one; without this it asks the registry about itself first.
  const args = ['--pm-on-fail=ignore', 'config', 'get', name];
  const { code, stdout, output } = await runCommand('pnpm', args, { cwd });
  if (code !== 0) throw new ReleaseError(`\`pnpm config get ${name}\` failed (exit ${code}): ${output}`);
  const value = stdout.trim();
  return value === '' || value === 'undefined' ? undefined : value;
}
