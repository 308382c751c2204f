import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page, and what went wrong in it: errors, refusals by the policy, and requests that would leave this machine. */
export interface OpenPage extends AsyncDisposable {
  readonly page: Page;
  readonly troubles: readonly string[];
  /** What axe finds, as `rule: element`. */
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

export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  // axe is put into the page from outside, which the page's policy forbids to scripts of its own.
  const context = await browser.newContext(options);
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
    async findBarriers() {
      const script = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
      const { readFileSync } = await import('node:fs');
      await page.evaluate(readFileSync(script, 'utf8'));
      const { violations } = (await page.evaluate('axe.run(document)')) as AxeResult;
      return violations.flatMap(({ id, impact, nodes }) =>
        nodes.map(({ target }) => `${id} (${impact}): ${target}`),
      );
    },
    async [Symbol.asyncDispose]() {
      await context.close();
    },
  };
}
