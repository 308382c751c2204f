import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createClock, type MockServer, startMockServer } from '../src/index.ts';
import { findChromium } from './find-chromium.ts';
import { openPage } from './open-page.ts';
import { credentials } from './sample-requests.ts';

const program = findChromium();
const looks = ['light', 'dark'].flatMap((colorScheme) =>
  [1280, 390].map((width) => ({ colorScheme: colorScheme as 'light' | 'dark', width })),
);

// Where there is no browser `findChromium` has said so, and in CI it has thrown.
describe.runIf(program)('the console in a browser', { timeout: 60_000 }, () => {
  let browser: Browser;
  let mock: MockServer;
  beforeAll(async () => {
    // Its sandbox needs rights that containers do not give; the only pages it opens are ours.
    browser = await chromium.launch({ executablePath: program ?? '', chromiumSandbox: false });
    mock = await startMockServer({ clock: createClock({ speed: 0 }) });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await mock?.close();
  });
  beforeEach(() => mock.reset());

  const createRun = async (project_name = 'bikeshare'): Promise<string> => {
    await fetch(`${mock.urls['duck']}/model-runs`, {
      method: 'POST',
      headers: { ...credentials, 'content-type': 'application/json' },
      body: JSON.stringify({ project_name }),
    });
    return mock.runs[0]?.id ?? '';
  };
  const waitForWord = async (
    page: Awaited<ReturnType<typeof openPage>>['page'],
    word: string,
  ): Promise<void> => {
    await page.locator('#stage h2', { hasText: word }).waitFor();
    await page.locator('.node.current', { hasText: word }).waitFor();
  };

  it('shows a run as it appears, moves, and is made to fail by a click, with its requests', async () => {
    await using opened = await openPage(browser, mock.consoleUrl);
    const { page, troubles } = opened;
    await page.getByText('There are no runs yet').waitFor();
    await page.locator('pre', { hasText: 'curl -X POST' }).first().waitFor();
    const id = await createRun('orders');
    await page.locator('#list a', { hasText: 'orders' }).click();
    await waitForWord(page, 'PENDING');
    await page.getByRole('button', { name: 'To the next state' }).click();
    await waitForWord(page, 'RUNNING');
    expect(await page.locator('.node.visited').allTextContents()).toEqual(['✓ PENDING']);
    await fetch(`${mock.urls['duck']}/model-runs/${id}`, { headers: credentials });
    await page.locator('.requests summary', { hasText: 'getModelRun' }).click();
    await page.locator('.exchange pre', { hasText: '"status": "RUNNING"' }).waitFor();
    expect(await page.locator('.exchange').first().textContent()).toContain('authorization: ••••••');
    await page.getByLabel('How it fails').selectOption('FAILED');
    await page.getByRole('button', { name: 'Fail', exact: true }).click();
    await waitForWord(page, 'FAILED');
    expect(mock.runs[0]).toMatchObject({ id, status: 'FAILED' });
    expect(await page.locator('#announce').textContent()).toBe('The run is FAILED.');
    expect(await page.locator('#list li').first().textContent()).toContain('FAILED');
    expect(troubles).toEqual([]);
  });

  it('cancels, advances, and finds runs by provider, state and text', async () => {
    for (let count = 0; count < 130; count += 1) await createRun(`project ${count}`);
    await using opened = await openPage(browser, mock.consoleUrl);
    const { page, troubles } = opened;
    await page.getByText('30 more.').waitFor();
    expect(await page.locator('#list li').count()).toBe(100);
    await page.getByRole('button', { name: 'Show 100 more' }).click();
    await expect.poll(() => page.locator('#list li').count()).toBe(130);
    await page.getByLabel('Id or name').fill('project 12');
    await expect.poll(() => page.locator('#total').textContent()).toBe('11 of 130');
    await page.locator('#list a').first().click();
    await page.getByRole('button', { name: 'Cancel the run' }).click();
    await waitForWord(page, 'CANCELLED');
    await page.locator('#filter').getByLabel('State').selectOption('CANCELLED');
    await expect.poll(() => page.locator('#total').textContent()).toBe('1 of 130');
    await page.locator('#filter').getByLabel('State').selectOption('');
    await page.getByLabel('Id or name').fill('');
    await page.getByRole('button', { name: '1 h' }).click();
    await expect.poll(() => mock.runs.filter(({ status }) => status === 'SUCCESS').length).toBe(129);
    await page.getByLabel('Provider').first().selectOption('nclue');
    await page.getByText('No run fits').or(page.locator('#list.empty')).waitFor();
    expect(troubles).toEqual([]);
  });

  it('can be used with the keyboard alone', async () => {
    await createRun('first');
    await createRun('second');
    await using opened = await openPage(browser, mock.consoleUrl);
    const { page } = opened;
    await page.locator('#list a').first().waitFor();
    const isOn = (selector: string): Promise<boolean> =>
      page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
    const tabTo = async (selector: string): Promise<void> => {
      for (let count = 0; count < 40 && !(await isOn(selector)); count += 1) await page.keyboard.press('Tab');
      expect(await isOn(selector), selector).toBe(true);
      expect(
        await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle),
      ).not.toBe('none');
    };
    await tabTo('#list a');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('first');
    await page.keyboard.press('Enter');
    await waitForWord(page, 'PENDING');
    await tabTo('.actions button');
    await page.keyboard.press('Enter');
    await waitForWord(page, 'RUNNING');
    expect(await isOn('.actions button')).toBe(true);
    await tabTo('.actions select');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await waitForWord(page, 'FAILED');
    await tabTo('.requests summary');
    await page.keyboard.press('Enter');
    await page.locator('.exchange pre').first().waitFor();
  });

  it('says why a button cannot be used: the run waits, is stuck, or has ended', async () => {
    const headers = { ...credentials, 'content-type': 'application/json' };
    const id = await createRun();
    await using opened = await openPage(browser, `${mock.consoleUrl}#run=${id}`);
    const { page, troubles } = opened;
    await waitForWord(page, 'PENDING');
    expect(await page.locator('.reasons').isVisible()).toBe(false);
    mock.fail(id);
    const next = page.getByRole('button', { name: 'To the next state' });
    const reason = async (): Promise<[string | null, string | null]> => {
      const described = await next.getAttribute('aria-describedby');
      return [await next.getAttribute('title'), await page.locator(`#${described}`).textContent()];
    };
    const ended = 'The run has ended: it is FAILED.';
    await page.locator('.reasons', { hasText: ended }).waitFor();
    expect(await reason()).toEqual([ended, ended]);
    await fetch(`${mock.url('duck')}/model-runs`, {
      method: 'POST',
      headers: { ...headers, 'x-mock-outcome': 'stuck' },
      body: '{"project_name":"stuck"}',
    });
    mock.advance(60_000);
    await page.goto(`${mock.consoleUrl}#run=${mock.runs[0]?.id}`);
    await page.locator('.reasons', { hasText: 'The run is stuck: it stays RUNNING' }).waitFor();
    await fetch(`${mock.url('modzy')}/api/jobs`, {
      method: 'POST',
      headers,
      body: '{"model":{"identifier":"ed542963de","version":"1.0.1"}}',
    });
    await page.goto(`${mock.consoleUrl}#run=${mock.runs[0]?.id}`);
    await page.locator('.reasons', { hasText: /waits for input: POST \S+\/close \(closeJob\)/ }).waitFor();
    expect(troubles).toEqual([]);
  });

  it('offers the states of the provider that is chosen', async () => {
    await using opened = await openPage(browser, mock.consoleUrl);
    const { page } = opened;
    const states = page.locator('#filter').getByLabel('State').locator('option');
    await states.filter({ hasText: /^OPEN$/ }).waitFor({ state: 'attached' });
    await page.locator('#filter').getByLabel('State').selectOption('OPEN');
    await page.locator('#filter').getByLabel('Provider').selectOption('duck');
    expect((await states.allTextContents()).sort()).toEqual(
      ['All', 'CANCELLED', 'FAILED', 'PENDING', 'RUNNING', 'SUCCESS'].sort(),
    );
    expect(await page.locator('#filter').getByLabel('State').inputValue()).toBe('');
  });

  it('counts a fault that is played once', async () => {
    mock.faults.set([
      { fault: '503', times: 1 },
      { fault: '500', times: 2 },
    ]);
    await using opened = await openPage(browser, mock.consoleUrl);
    await opened.page.locator('.rules li', { hasText: 'everywhere, once' }).waitFor();
    await opened.page.locator('.rules li', { hasText: 'everywhere, 2 times' }).waitFor();
    mock.faults.set([]);
  });

  it('shows what requests say as text', async () => {
    const label = '<script>document.title="owned"</script><img src=x onerror="document.title=1">';
    const id = await createRun(label);
    await using opened = await openPage(browser, `${mock.consoleUrl}#run=${id}`);
    const { page, troubles } = opened;
    await page.locator('#list .name', { hasText: label }).waitFor();
    await page.locator('.facts dd', { hasText: label }).waitFor();
    await page.locator('.requests summary').click();
    await page.locator('.exchange pre', { hasText: '<script>' }).first().waitFor();
    expect(await page.title()).toBe('Mock console');
    expect(await page.locator('main script, main img').count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  it('says when the server is gone, and goes on when it is back', async () => {
    const first = await startMockServer({ providers: ['duck'], clock: createClock({ speed: 0 }) });
    await using opened = await openPage(browser, first.consoleUrl);
    const { page } = opened;
    await page.getByText('● Live').waitFor();
    const port = Number(new URL(first.consoleUrl).port);
    await first.close();
    await page.getByText('The server does not answer; trying again…').waitFor();
    await using second = await startMockServer({
      providers: ['duck'],
      port,
      clock: createClock({ speed: 0 }),
    });
    await page.getByText('● Live').waitFor();
    // The page has the new server's token: its buttons work.
    const before = (await page.locator('#now').textContent()) ?? '';
    await page.getByRole('button', { name: '1 h' }).click();
    await expect.poll(() => page.locator('#now').textContent()).not.toBe(before);
    expect(second.requests).toEqual([]);
  });

  it('switches faults on and off', async () => {
    await using server = await startMockServer({ providers: ['duck'], speed: 0 });
    const ask = async (): Promise<Response> =>
      fetch(`${server.urls['duck']}/model-runs`, { headers: { authorization: 'Bearer key' } });
    await using opened = await openPage(browser, server.consoleUrl);
    const { page } = opened;
    await page.getByLabel('Fault', { exact: true }).fill('429;retry-after=5');
    await page.locator('#faults').getByLabel('Provider').selectOption('duck');
    await page.locator('#faults').getByLabel('Percent').fill('100');
    await page.getByRole('button', { name: 'Add the fault' }).click();
    await page.getByText('Faults (1 on)').waitFor();
    const refused = await ask();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '5']);
    expect(await opened.findBarriers()).toEqual([]);
    await page.getByLabel('Fault', { exact: true }).fill('nonsense');
    await page.getByRole('button', { name: 'Add the fault' }).click();
    await page.locator('#message', { hasText: 'nonsense' }).waitFor();
    await page.getByRole('button', { name: 'Remove 429;retry-after=5' }).click();
    await page.locator('#faults p', { hasText: 'No faults are played.' }).waitFor();
    expect((await ask()).status).toBe(200);
  });

  it.each(looks)('has no barriers at $width px, $colorScheme', async ({ colorScheme, width }) => {
    const viewport = { width, height: 900 };
    {
      await using empty = await openPage(browser, mock.consoleUrl, { colorScheme, viewport });
      await empty.page.getByText('There are no runs yet').waitFor();
      expect(await empty.findBarriers()).toEqual([]);
    }
    const id = await createRun();
    await createRun();
    mock.fail(mock.runs[0]?.id ?? '');
    await using full = await openPage(browser, mock.consoleUrl, { colorScheme, viewport });
    await full.page.locator('#list li').nth(1).waitFor();
    expect(await full.findBarriers()).toEqual([]);
    await full.page.goto(`${mock.consoleUrl}#run=${id}`);
    await full.page.locator('.requests summary').click();
    await full.page.locator('.exchange pre').first().waitFor();
    expect(await full.findBarriers()).toEqual([]);
    const wide = await full.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });

  it.each([looks[0]!, looks[3]!])(
    'has an API reference at $width px, $colorScheme',
    async ({ colorScheme, width }) => {
      const viewport = { width, height: 900 };
      const docs = mock.consoleUrl.replace('__console', '__docs');
      {
        await using index = await openPage(browser, docs, { colorScheme, viewport });
        await index.page.getByRole('link', { name: 'Duck Models API', exact: true }).waitFor();
        expect(await index.findBarriers()).toEqual([]);
        expect(index.troubles).toEqual([]);
      }
      await using opened = await openPage(browser, `${docs}/duck`, { colorScheme, viewport });
      await opened.page.getByRole('heading', { name: 'Duck Models API' }).waitFor();
      expect(await opened.findBarriers()).toEqual([]);
      expect(opened.troubles).toEqual([]);
    },
  );

  it('sends what is tried in the API reference to the mock, which takes it as it stands there', async () => {
    await using opened = await openPage(browser, `${mock.urls['nclue']}/__docs/duck`);
    const { page, troubles } = opened;
    await page
      .getByRole('button', { name: /Test Request/ })
      .first()
      .click();
    await page.getByRole('button', { name: /Send/ }).first().click();
    await expect.poll(() => mock.requests.length).toBeGreaterThan(0);
    expect(mock.requests[0]).toMatchObject({ provider: 'duck', operationId: 'listModelRuns', status: 200 });
    expect(troubles.filter((trouble) => trouble.startsWith('It asked for'))).toEqual([]);
  });
});
