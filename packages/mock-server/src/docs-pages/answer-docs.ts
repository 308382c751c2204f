import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { stringify } from 'yaml';
import type { ConsoleParts } from '../console/console-parts.ts';
import { readPageFile } from '../console/page-file.ts';
import { ownHeaders, send, sendJson, sendProblem } from '../console/send.ts';
import { loadRenderer } from './load-renderer.ts';
import { servedSpec } from './served-spec.ts';

let compressed: Uint8Array | undefined;

/** Answers what is asked of the API reference: its index, a provider's page, its spec, and the script that draws it. */
export async function answerDocs(
  path: string,
  response: ServerResponse,
  { specs, urls }: ConsoleParts,
): Promise<void> {
  const [name = '', file = ''] = path.replace(/\/$/, '').split(/\/(.*)/s);
  if (name === '') return sendDocsPage(response, 'docs.html', urls);
  if (path === 'providers.json') return sendJson(response, specs().map(describe));
  if (path === 'renderer.js') {
    compressed ??= gzipSync(await loadRenderer());
    const type = 'text/javascript; charset=utf-8';
    // The one thing here that is large and has no secrets: it may be kept.
    const headers = { 'content-encoding': 'gzip', 'cache-control': 'private, max-age=86400' };
    return send(response, { type, body: compressed, headers });
  }
  const spec = specs().find(({ provider }) => provider === name);
  if (!spec) {
    const known = specs().map(({ provider }) => provider);
    return sendProblem(
      response,
      404,
      'Not found',
      `No API reference of "${name}". There are: ${known.join(', ')}.`,
    );
  }
  const served = servedSpec(spec, urls[name] ?? '');
  if (file === '') return sendDocsPage(response, 'reference.html', urls);
  if (file === 'openapi.json') return sendJson(response, served);
  if (file === 'openapi.yaml') return send(response, { type: 'application/yaml', body: stringify(served) });
  return sendProblem(response, 404, 'Not found', 'There are openapi.json and openapi.yaml.');
}

function describe({
  provider,
  document,
}: ReturnType<ConsoleParts['specs']>[number]): Record<string, unknown> {
  const info = document['info'] as Readonly<Record<string, unknown>> | undefined;
  return { provider, title: info?.['title'] ?? provider, version: info?.['version'] ?? '' };
}

/** The renderer writes its styles into the page, and sends what is tried to the mocks. */
async function sendDocsPage(
  response: ServerResponse,
  name: string,
  urls: ConsoleParts['urls'],
): Promise<void> {
  const page = await readPageFile(name);
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    `connect-src 'self' ${Object.values(urls).join(' ')}`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  const type = 'text/html; charset=utf-8';
  send(response, { type, body: page?.text ?? '', headers: ownHeaders(policy) });
}
