import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { distFolder } from '../src/build-site.ts';
import { findChromium } from './find-chromium.ts';
import { openPage } from './open-page.ts';
import { type StaticServer, serveStatic } from './serve-static.ts';

const program = findChromium();
/** Colors do not depend on the width, so two looks try both of both. */
const looks = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 390 },
] as const;
/** One of each kind, small ones: axe looks at every cell. */
const kinds = [
  '',
  'start.html',
  'api/duck/',
  'api/nclue/createTaskRun.html',
  'typescript/thymia-client.html',
];
/** Pages with much in them that is wide. */
const wideKinds = ['states.html', 'mock-features.html', 'fault-table.html', 'api/happyrobot/schemas.html'];

// Where there is no browser `findChromium` has said so, and in CI it has thrown.
describe.runIf(program)('the site in a browser', () => {
  let browser: Browser;
  let server: StaticServer;
  beforeAll(async () => {
    // Its sandbox needs rights that containers do not give; the only pages it opens are ours.
    browser = await chromium.launch({ executablePath: program ?? '', chromiumSandbox: false });
    server = await serveStatic(distFolder);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('opens at home: what it is, how to install it, a program, the states', async () => {
    await using opened = await openPage(browser, server.url);
    const { page, troubles } = opened;
    await page.getByRole('heading', { level: 1, name: 'Start a run. Know how it goes.' }).waitFor();
    expect(await page.locator('.hero').textContent()).toContain('npm install @runspec/duck-client');
    expect(await page.locator('.hero').textContent()).toContain('waitForRun(duckRuns(duck), id');
    expect(await page.getByRole('row', { name: /^thymia/ }).textContent()).toContain('COMPLETE_OK');
    await page.getByRole('link', { name: 'Get started' }).click();
    await page.getByRole('heading', { level: 1, name: 'Runspec' }).waitFor();
    expect(troubles).toEqual([]);
  });

  it.each([
    ['getModelRun', /^getModelRun/, /\/api\/(duck|thymia)\/getModelRun\.html/],
    ['waitForRun', /run-status|wait/i, /run-status/],
    ['awaiting_input', /./, /./],
  ])('finds %s, and the first hit leads there', async (word, heading, address) => {
    await using opened = await openPage(browser, `${server.url}start.html`);
    const { page, troubles } = opened;
    await opened.isAlive();
    await page.keyboard.press('Control+k');
    await page.locator('.VPLocalSearchBox input').fill(word);
    await page.locator('.VPLocalSearchBox .result').first().waitFor();
    await page.locator('.VPLocalSearchBox .result').first().click();
    await page.waitForURL(address);
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    expect(await page.locator('main').textContent()).toContain(word);
    expect(troubles).toEqual([]);
  });

  it('is used by keyboard: past the navigation, into the search, and out of it', async () => {
    await using opened = await openPage(browser, `${server.url}api/duck/getModelRun.html`);
    const { page, troubles } = opened;
    await opened.isAlive();
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to content' });
    expect(await skip.evaluate((link) => link.ownerDocument.activeElement === link)).toBe(true);
    expect((await skip.boundingBox())?.width).toBeGreaterThan(50);
    await page.keyboard.press('Enter');
    // From the content on, the next stop is in the article, and it is seen.
    await page.keyboard.press('Tab');
    const stop = page.locator(':focus');
    expect(await stop.evaluate((element) => element.closest('#VPContent') !== null)).toBe(true);
    expect(await stop.evaluate((element) => getComputedStyle(element).outlineStyle)).not.toBe('none');
    await page.keyboard.press('/');
    await page.locator('.VPLocalSearchBox input').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.VPLocalSearchBox').waitFor({ state: 'detached' });
    expect(troubles).toEqual([]);
  });

  it('draws the state machine of a provider, and says the same in a table', async () => {
    await using opened = await openPage(browser, `${server.url}api/duck/`);
    const { page, troubles } = opened;
    const drawing = page.getByRole('img', { name: 'State machine of duck modelRun' });
    await drawing.waitFor();
    expect((await drawing.locator('.node text').allTextContents()).sort()).toEqual(
      ['CANCELLED', 'FAILED', 'PENDING', 'RUNNING', 'SUCCESS'].sort(),
    );
    expect(await drawing.locator('.node:has(.outer) text').allTextContents()).toEqual(
      expect.arrayContaining(['CANCELLED', 'FAILED', 'SUCCESS']),
    );
    expect(await drawing.locator('.edge').count()).toBe(6);
    const row = await page.getByRole('row', { name: /^PENDING/ }).textContent();
    expect(row).toContain('queued');
    expect(row).toContain('RUNNING CANCELLED FAILED');
    expect(troubles).toEqual([]);
  });

  it('turns dark by a click, and stays so', async () => {
    await using opened = await openPage(browser, `${server.url}api/duck/`, { colorScheme: 'light' });
    const { page } = opened;
    const ground = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const word = (): Promise<string> =>
      page.evaluate(
        () => getComputedStyle(document.querySelector('.node.state-failed') ?? document.body).color,
      );
    const [lightGround, lightWord] = [await ground(), await word()];
    await page.getByRole('switch').first().click();
    await expect.poll(ground, { timeout: 60_000 }).not.toBe(lightGround);
    expect(await word()).not.toBe(lightWord);
    await page.reload();
    expect(await ground()).not.toBe(lightGround);
  });

  it.each(looks)('has no barriers and fits at $width px, $colorScheme', async ({ colorScheme, width }) => {
    const viewport = { width, height: 900 };
    await using opened = await openPage(browser, server.url, { colorScheme, viewport });
    const { page, troubles } = opened;
    const found: string[] = [];
    for (const kind of [...kinds, ...wideKinds]) {
      await page.goto(`${server.url}${kind}`);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      const barriers = kinds.includes(kind) ? await opened.findBarriers() : [];
      found.push(...barriers.map((barrier) => `${kind}: ${barrier}`));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (wide > 0) found.push(`${kind}: ${wide} px wider than the screen`);
    }
    expect(found).toEqual([]);
    expect(troubles).toEqual([]);
  });
});
