import { expect } from 'vitest';
import { startMockServer } from '../../../src/index.ts';
import { readEvents } from '../../event-reader.ts';
import type { Proofs } from './proof.ts';

/** Of the pages that a mock serves; in a browser they are tried by test/console-browser.test.ts. */
export const pageProofs: Proofs = {
  console: async () => {
    await using server = await startMockServer({ providers: ['duck'], speed: 0 });
    const page = await (await fetch(server.consoleUrl)).text();
    for (const url of filesOf(page, server.consoleUrl)) expect((await fetch(url)).status, url).toBe(200);
    const token = /name="console-token" content="([^"]+)"/.exec(page)?.[1] ?? '';

    await using events = await readEvents(`${server.consoleUrl}/events`);
    expect(await events.next('runs')).toMatchObject({ total: 0 });
    const created = await fetch(`${server.urls['duck']}/model-runs`, {
      method: 'POST',
      headers: { authorization: 'Bearer token', 'content-type': 'application/json' },
      body: JSON.stringify({ project_name: 'bikeshare' }),
    });
    const { id } = (await created.json()) as { id: string };
    expect(await events.next('runs')).toMatchObject({ put: [{ id, word: 'PENDING' }] });
    expect(await events.next('requests')).toMatchObject({ added: [{ operationId: 'triggerModelRun' }] });

    const failed = await fetch(`${server.consoleUrl}/actions/fail`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-console-token': token },
      body: JSON.stringify({ id }),
    });
    expect(failed.status).toBe(200);
    expect(await events.next('runs')).toMatchObject({ put: [{ id, word: 'FAILED' }] });
    expect(server.runs).toMatchObject([{ id, status: 'FAILED' }]);
  },

  'docs-page': async () => {
    await using server = await startMockServer({ providers: ['duck'] });
    const url = `${server.urls['duck']}/__docs/duck`;
    const reply = await fetch(url);
    expect(reply.headers.get('content-type')).toContain('text/html');
    // A browser loads nothing but what the policy names: this server.
    const sources = reply.headers.get('content-security-policy')?.match(/https?:[^\s;]+/g) ?? [];
    expect(new Set(sources)).toEqual(new Set([server.urls['duck']]));
    expect(reply.headers.get('content-security-policy')).toContain("default-src 'none'");
    const files = filesOf(await reply.text(), url);
    const texts = await Promise.all(files.map(async (file) => (await fetch(file)).text()));
    expect(texts.some((text) => text.includes('createApiReference'))).toBe(true);
    const document = await (await fetch(`${url}/openapi.json`)).json();
    expect(document).toMatchObject({ paths: { '/model-runs': { post: {} } } });
  },
};

/** The addresses that a page loads, all of them of its own server. */
function filesOf(page: string, url: string): string[] {
  const files = [...page.matchAll(/<(?:script|link)[^>]+(?:src|href)="([^"]+)"/g)]
    .map(([, file = '']) => new URL(file, url).href)
    .filter((file) => !file.startsWith('data:'));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) expect(new URL(file).origin).toBe(new URL(url).origin);
  return files;
}
