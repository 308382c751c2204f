import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { startExample } from './run-example.ts';

const program = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);
// CI must have one; elsewhere somebody may do without, and is told.
if (!program && process.env['RUNSPEC_REQUIRE_RUNTIMES'])
  throw new Error('There is no Chromium on this machine.');
if (!program) console.warn('\n  THE PAGE IS NOT TRIED IN A BROWSER: there is no Chromium on this machine.\n');

describe.runIf(program)('the page with TanStack Query', { timeout: 60_000 }, () => {
  it('shows a run until it has ended, and asks no more then', async () => {
    const example = startExample('tanstack-query/serve.ts');
    // Its sandbox needs rights that containers do not give; the only page it opens is ours.
    const browser = await chromium.launch({ executablePath: program ?? '', chromiumSandbox: false });
    try {
      const [line] = await once(example.stdout?.setEncoding('utf8') ?? example, 'data');
      const page = await browser.newPage();
      const troubles: string[] = [];
      const asked: string[] = [];
      page.on('pageerror', (error) => troubles.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') troubles.push(message.text());
      });
      page.on('request', (request) => {
        if (/model-runs\/./.test(request.url()) && request.method() === 'GET') asked.push(request.url());
      });
      await page.goto(String(line).split(' ')[0] ?? '', { waitUntil: 'networkidle' });
      await page.getByRole('button', { name: 'Create a run' }).click();
      await page.getByRole('status').filter({ hasText: 'succeeded' }).waitFor();
      expect(await page.locator('#history li').allTextContents()).toEqual(['queued', 'running', 'succeeded']);
      const { length } = asked;
      expect(length).toBeGreaterThan(3);
      await page.waitForTimeout(1_000);
      expect(asked).toHaveLength(length);
      expect(troubles).toEqual([]);
    } finally {
      await browser.close();
      example.kill();
    }
  });
});
