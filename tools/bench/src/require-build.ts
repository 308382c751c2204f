import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ownClients } from './subjects.ts';

/**
 * What is measured is what users get: the built packages.
 * @throws {Error} naming those that are not built.
 */
export function requireBuild(): void {
  const unbuilt = ownClients
    .map(({ packageName }) => packageName)
    .filter((name) => !existsSync(fileURLToPath(import.meta.resolve(name))));
  if (unbuilt.length > 0) throw new Error(`Not built: ${unbuilt.join(', ')}. Run \`pnpm build\` first.`);
}
