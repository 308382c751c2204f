import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import { type Collected, Collector } from './read-messages.ts';
import type { RunOptions } from './run-options.ts';

/** Runs a bundle as a module of a page, whose origin is none of the servers': every request of it is subject to CORS. */
export async function runChromium({ found, bundle, timeoutMs }: RunOptions): Promise<Collected> {
  const collector = new Collector();
  const server = await servePage(bundle);
  const { port } = server.address() as AddressInfo;
  const troubles: string[] = [];
  try {
    await using browser = await chromium.launch({
      executablePath: found.program,
      headless: true,
      // Its sandbox needs rights that containers do not give; the only page it opens is ours.
      chromiumSandbox: false,
    });
    const page = await browser.newPage();
    // Prism's reply depends on the header Prefer without saying so (`Vary`), and a browser keeps a 410 for ever: every other
    // reply of that address would be a 410 too.
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
    page.on('pageerror', (error) => troubles.push(String(error)));
    await page.exposeFunction('reportMessage', collector.add);
    await page.goto(`http://127.0.0.1:${port}/`);
    const timeout = AbortSignal.timeout(timeoutMs);
    const late = new Promise<never>((_resolve, reject) => {
      timeout.onabort = () => reject(new Error(`It took more than ${timeoutMs} ms.`));
    });
    await Promise.race([page.evaluate('import("/suites.mjs").then(() => undefined)'), late]);
  } catch (error) {
    troubles.push(String(error));
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
  return collector.collected(troubles.join('\n'));
}

function servePage(bundle: string): Promise<Server> {
  const server = createServer(({ url }, response) => {
    const isModule = url === '/suites.mjs';
    response.setHeader('content-type', isModule ? 'text/javascript' : 'text/html');
    response.end(isModule ? bundle : '<!doctype html><title>Suites</title><link rel="icon" href="data:,">');
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', () => resolve(server));
  });
}
