// A page that shows a run by TanStack Query. In a clone: pnpm --filter @runspec/examples run query
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { startMockServer } from '@runspec/mock-server';
import { build } from 'esbuild';

const here = import.meta.dirname;
const mock = await startMockServer({ providers: ['duck'], speed: 60, runs: { queueMs: 60_000 } });
const { outputFiles } = await build({
  entryPoints: [join(here, 'page.ts')],
  bundle: true,
  format: 'esm',
  target: 'es2022',
  conditions: ['@runspec/source'],
  write: false,
});
const files: Readonly<Record<string, [type: string, content: string]>> = {
  '/': ['text/html', await readFile(join(here, 'index.html'), 'utf8')],
  '/page.js': ['text/javascript', outputFiles[0]?.text ?? ''],
  '/config.json': ['application/json', JSON.stringify({ baseUrl: mock.urls['duck'] })],
};
const server = createServer(({ url = '/' }, response) => {
  const [type, content] = files[url] ?? ['text/plain', ''];
  response.writeHead(url in files ? 200 : 404, { 'content-type': `${type}; charset=utf-8` }).end(content);
});
server.listen(Number(process.env['PORT'] ?? 0), '127.0.0.1', () => {
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : address;
  console.log(`http://127.0.0.1:${port}/ (end it with Ctrl-C)`);
});
