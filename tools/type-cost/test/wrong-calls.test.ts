import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listProviders } from '@runspec/mock-server';
import { allProviders } from '@runspec/providers';
import { beforeAll, describe, expect, it } from 'vitest';
import { compile } from '../src/compile.ts';
import { findCompilers } from '../src/find-compilers.ts';
import { type Diagnostic, readDiagnostics } from '../src/read-diagnostics.ts';
import { wrongCallsOf } from './wrong-calls/wrong-calls-of.ts';

// One file with a wrong call on each line, compiled against the built declarations.
const file = 'generated/wrong-calls.ts';
const identifierOf = (provider: string): string =>
  provider.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const connected = allProviders.map(({ name, client: { factory, keys } }) => {
  const made = `${factory}(${JSON.stringify(keys)})`;
  const source = `import { ${factory} } from '@runspec/${name}-client'; const ${identifierOf(name)} = ${made};`;
  return { provider: name as string, source };
});
const wrongCalls = await Promise.all(
  allProviders.map(async (provider) => ({ provider: provider.name, rows: await wrongCallsOf(provider) })),
);
const calls = wrongCalls.flatMap(({ provider, rows }) =>
  rows.map((row) => ({ ...row, provider, source: `await ${identifierOf(provider)}.${row.call};` })),
);
const lines = [...connected, ...calls].map(({ source }) => source);
const rows = calls.map((row, index) => ({ ...row, line: connected.length + index + 1 }));

it('has every provider', () => {
  expect(connected.map(({ provider }) => provider)).toEqual(listProviders().sort());
});

describe.each(findCompilers())('TypeScript $version', (compiler) => {
  let diagnostics: Diagnostic[] = [];
  beforeAll(async () => {
    writeFileSync(join(import.meta.dirname, '..', file), `${lines.join('\n')}\n`);
    const { output } = await compile({ compiler, include: [file], skipLibCheck: true }, ['--pretty', 'true']);
    diagnostics = readDiagnostics(output, file);
  });

  it('finds one error in each wrong call, and none in the lines that make the clients', () => {
    expect(diagnostics.map(({ line }) => line)).toEqual(rows.map(({ line }) => line));
  });

  it.each(rows)('names $names for $mistake: $source', ({ names, source, line }) => {
    const { column, text } = diagnostics.find((diagnostic) => diagnostic.line === line)!;
    // In words, or by underlining it: for a value of another type it says what is expected, under the parameter's name.
    const underlined = source.slice(column - 1).match(/^'?([\w-]+)'?:/)?.[1];
    expect([...text.matchAll(/'([\w-]+)'/g)].map(([, name]) => name).concat(underlined)).toContain(names);
  });
});
