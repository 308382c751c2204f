import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const run = promisify(execFile);

/** The modules that Node loads for one that imports this; by a process of its own, since the tests' has them all. */
async function modulesOf(entry: string): Promise<string[]> {
  const code = `
    import { registerHooks } from 'node:module';
    const loaded = [];
    registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) });
    await import(${JSON.stringify(new URL(`../src/${entry}`, import.meta.url).href)});
    console.log(JSON.stringify(loaded));`;
  const flags = ['--conditions=@runspec/source', '--input-type=module', '--eval', code];
  const { stdout } = await run(process.execPath, flags);
  return JSON.parse(stdout) as string[];
}

describe('the main entry', () => {
  it('loads no openapi-fetch, nothing of another entry and no module of Node', async () => {
    const modules = await modulesOf('index.ts');
    expect(modules.length).toBeGreaterThan(20);
    expect(modules.filter((url) => /node_modules|^node:|\/(http|otel|files|validation)\//.test(url))).toEqual(
      [],
    );
  });
});

describe('the http entry', () => {
  it('loads openapi-fetch, and no other package', async () => {
    const modules = await modulesOf('http/index.ts');
    const packages = modules.filter((url) => /node_modules|^node:/.test(url));
    expect(packages).toEqual([expect.stringMatching(/\/openapi-fetch\/dist\/index\.mjs$/)]);
  });
});
