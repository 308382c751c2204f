import { runCommand } from '../run-command.ts';
import { ReleaseError } from './release-error.ts';

/**
 * The registry that npm and pnpm use in a folder.
 * @throws {ReleaseError} if npm does not say.
 */
export async function configuredRegistry(cwd: string): Promise<string> {
  const { code, stdout, output } = await runCommand('npm', ['config', 'get', 'registry'], { cwd });
  const registry = stdout.trim();
  if (code === 0 && URL.canParse(registry)) return registry.endsWith('/') ? registry : `${registry}/`;
  throw new ReleaseError(`npm does not say which registry to use (\`npm config get registry\`): ${output}`);
}
