import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { listProviders } from '@runspec/mock-server';
import { describe, expect, it } from 'vitest';
import { printValue } from '../src/reference/print-value.ts';
import { readProvider } from '../src/reference/provider.ts';
import { pagesFolder, siteFolder, snippetsFolder } from '../src/root.ts';

const tsc = createRequire(import.meta.url).resolve('typescript/lib/tsc.js');

/** What the compiler says about the snippets; empty if they are right. */
function typeCheck(): string {
  try {
    execFileSync(process.execPath, [tsc, '-p', join(siteFolder, 'tsconfig.snippets.json')], {
      encoding: 'utf8',
    });
    return '';
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

describe('the snippets of the API reference', () => {
  it('are there for every operation, on its page, and compile', () => {
    const operations = listProviders().flatMap((name) =>
      readProvider(name).operations.map(({ operationId }) => `${name}/${operationId}`),
    );
    const snippets = globSync('**/*.ts', { cwd: snippetsFolder });
    expect(snippets.map((file) => file.replaceAll('\\', '/').replace('.ts', '')).sort()).toEqual(
      [...operations].sort(),
    );
    for (const operation of operations) {
      const code = readFileSync(join(snippetsFolder, `${operation}.ts`), 'utf8').trim();
      expect(readFileSync(join(pagesFolder, `api/${operation}.md`), 'utf8')).toContain(code);
    }
    expect(typeCheck()).toBe('');
  });

  it('would be refused with a field that there is not', () => {
    const file = join(snippetsFolder, 'wrong.ts');
    try {
      const right = readFileSync(join(snippetsFolder, 'duck/triggerModelRun.ts'), 'utf8');
      writeFileSync(file, right.replace('project_name', 'project'));
      expect(typeCheck()).toMatch(/wrong\.ts\(\d+,\d+\): error TS\d+: .*'project'/);
    } finally {
      rmSync(file);
    }
  });
});

it.each([
  [{ a: 1, 'b-c': [true, null] }, "{ a: 1, 'b-c': [true, null] }"],
  [[], '[]'],
  ["it's", '"it\'s"'],
  [`it's "so"`, `'it\\'s "so"'`],
  ['a\nb', "'a\\nb'"],
])('prints %j as code that means the same', (value, code) => {
  expect(printValue(value)).toBe(code);
});
