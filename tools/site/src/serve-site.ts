import { join } from 'node:path';
import { watch } from 'chokidar';
import { createServer } from 'vitepress';
import { root, siteFolder } from './root.ts';
import { writePages } from './write-pages.ts';

/** Of several saves at once the pages are made once. */
const quietMs = 150;

/** Shows the site on loopback, and makes the pages again whenever a file is saved that they are made from. */
export async function serveSite(base: string, port: number): Promise<void> {
  await writePages();
  const server = await createServer(siteFolder, { base, port, host: '127.0.0.1' });
  await server.listen();
  server.printUrls();
  let timer: NodeJS.Timeout | undefined;
  const again = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      writePages({ onlyChanged: true }).catch((error: unknown) =>
        console.error(error instanceof Error ? error.message : String(error)),
      );
    }, quietMs);
  };
  const sources = ['README.md', 'CONTRIBUTING.md', 'docs', 'specs', 'examples', 'packages', 'tools'];
  watch(
    sources.map((source) => join(root, source)),
    {
      ignoreInitial: true,
      ignored: (path, stats) =>
        /[\\/](node_modules|dist|generated|src|test)([\\/]|$)/.test(path) ||
        (stats?.isFile() === true && !/\.(md|yaml|png|svg)$/.test(path)),
    },
  ).on('all', again);
}
