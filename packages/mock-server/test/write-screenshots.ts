import { join } from 'node:path';
import { type BrowserContextOptions, chromium } from 'playwright-core';
import { createClock, startMockServer } from '../src/index.ts';
import { findChromium } from './find-chromium.ts';
import { readSpec, sampleRequests } from './sample-requests.ts';

// Writes the pictures of docs/console: `pnpm --filter @runspec/mock-server run screenshots`.
const folder = join(import.meta.dirname, '../../../docs/console');
const desktop = { viewport: { width: 1280, height: 820 } };
const phone = { viewport: { width: 390, height: 820 } };

const executablePath = findChromium();
if (!executablePath) process.exit(1);
const startMs = Date.parse('2026-11-20T09:00:00Z');
// The ports that people see when they start it themselves.
await using mock = await startMockServer({ port: 4010, clock: createClock({ speed: 0, startMs }) });
await using browser = await chromium.launch({ executablePath, chromiumSandbox: false });

async function shoot(
  name: string,
  url: string,
  ready: string,
  options: BrowserContextOptions,
): Promise<void> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  await page.goto(url);
  await page.locator(ready).first().waitFor();
  await page.locator('.connection.live, .references-rendered').first().waitFor();
  const details = page.locator('.requests details').first();
  if (url.includes('#run=')) await details.locator('summary').click();
  if (url.includes('#run=')) await page.locator('.exchange pre').first().waitFor();
  await page.mouse.move(0, 0);
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
  await context.close();
}

async function createRun(provider: string, outcome = 'success'): Promise<void> {
  const spec = readSpec(provider);
  const operation = spec.operations.find(({ role }) => role === 'create');
  const [sample] = operation ? sampleRequests(spec, operation) : [];
  if (!sample) return;
  const { method, path, headers, body } = sample;
  await fetch(`${mock.urls[provider]}${path}`, {
    method,
    headers: { ...headers, 'x-mock-outcome': outcome },
    ...(body === undefined ? {} : { body }),
  });
}

await shoot('empty-desktop-light', mock.consoleUrl, '.first-run pre', { ...desktop, colorScheme: 'light' });
for (const outcome of ['success', 'failure', 'canceled', 'success'])
  for (const provider of Object.keys(mock.urls)) await createRun(provider, outcome);
mock.advance(30_000);
for (const provider of Object.keys(mock.urls)) await createRun(provider);
mock.advance(9_000);
for (const provider of ['duck', 'modzy']) await createRun(provider);
const shown = mock.runs.find(({ provider, status }) => provider === 'modzy' && status === 'IN_PROGRESS');
const { path = '' } = mock.requests.find(({ runId }) => runId === shown?.id) ?? {};
const headers = { authorization: 'Bearer token', 'modzy-team-id': 'team' };
await fetch(`${mock.urls['modzy']}${path}/${shown?.id}`, { headers });
for (const colorScheme of ['light', 'dark'] as const) {
  const run = `${mock.consoleUrl}#run=${shown?.id}`;
  await shoot(`run-desktop-${colorScheme}`, run, '.node.current', { ...desktop, colorScheme });
  await shoot(`run-phone-${colorScheme}`, run, '.node.current', { ...phone, colorScheme });
}
await shoot('runs-desktop-dark', mock.consoleUrl, '#list li', { ...desktop, colorScheme: 'dark' });
await shoot('runs-phone-light', mock.consoleUrl, '#list li', { ...phone, colorScheme: 'light' });
const docs = `${mock.urls['duck']}/__docs/duck`;
await shoot('reference-desktop-light', docs, 'text=Trigger a model run', {
  ...desktop,
  colorScheme: 'light',
});
await shoot('reference-phone-dark', docs, 'h1', { ...phone, colorScheme: 'dark' });
