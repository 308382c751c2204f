import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf, ownClients } from './subjects.ts';

/**
 * What is measured is what users get: the built packages.
 * @throws {Error} naming those that are not built.
 */
export function requireBuild(): void {
  const unbuilt = ownClients.flatMap((client) => {
    const built = join(folderOf(client), 'node_modules', client.packageName, 'dist/index.js');
    return existsSync(built) ? [] : client.packageName;
  });
  if (unbuilt.length > 0) throw new Error(`Not built: ${unbuilt.join(', ')}. Run \`pnpm build\` first.`);
}
