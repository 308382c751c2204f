import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page, and what went wrong in it: errors, and requests that would leave this machine. */
export interface OpenPage extends AsyncDisposable {
  readonly page: Page;
  readonly troubles: readonly string[];
  /** Waits until the page hears keys: what the server sent is text until its scripts have run. */
  isAlive(): Promise<void>;
  /** What axe finds that is serious or critical, as `rule: element`. */
  findBarriers(): Promise<string[]>;
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string | null;
    readonly nodes: readonly { readonly target: readonly string[] }[];
  }[];
}

const local = /^(http:\/\/(127\.0\.0\.1|localhost)[:/]|data:|blob:)/;

/** Opens a page in a context of its own; requests to elsewhere are refused and noted. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext(options);
  // What hangs ends with the test; a machine with much to do is only slow.
  context.setDefaultTimeout(90_000);
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text());
  });
  await context.route(
    ({ href }) => !local.test(href),
    (route) => {
      troubles.push(`It asked for ${route.request().url()}.`);
      return route.abort();
    },
  );
  await page.goto(url);
  return {
    page,
    troubles,
    async isAlive() {
      await page.waitForFunction("document.querySelector('#app').__vue_app__ !== undefined");
    },
    async findBarriers() {
      const script = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
      await page.evaluate(readFileSync(script, 'utf8'));
      const { violations } = (await page.evaluate('axe.run(document)')) as AxeResult;
      const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      return grave.flatMap(({ id, impact, nodes }) =>
        nodes.map(({ target }) => `${id} (${impact}): ${target}`),
      );
    },
    async [Symbol.asyncDispose]() {
      await context.close();
    },
  };
}
