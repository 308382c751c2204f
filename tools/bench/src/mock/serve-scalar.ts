import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { competitorPath } from './competitors.ts';

// Scalar's mock server, on the Node server that its documentation uses. Loaded by path: it is not a dependency here.

interface App {
  fetch(request: Request): Promise<Response>;
}

const load = (path: string) => import(pathToFileURL(competitorPath(path)).href);
const { createMockServer }: { createMockServer(options: { document: string }): Promise<App> } = await load(
  '@scalar/mock-server/dist/index.js',
);
const { serve }: { serve(options: object): void } = await load('@hono/node-server/dist/index.mjs');
const [port, spec = ''] = process.argv.slice(2);
const app = await createMockServer({ document: readFileSync(spec, 'utf8') });
serve({ fetch: app.fetch, port: Number(port), hostname: '127.0.0.1' });
