import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listProviders } from '@runspec/mock-server';
import { beforeAll, describe, expect, it } from 'vitest';
import { compile } from '../src/compile.ts';
import { findCompilers } from '../src/find-compilers.ts';
import { type Diagnostic, readDiagnostics } from '../src/read-diagnostics.ts';
import { duck } from './wrong-calls/duck.ts';
import { happyrobot } from './wrong-calls/happyrobot.ts';
import { modzy } from './wrong-calls/modzy.ts';
import { nclue } from './wrong-calls/nclue.ts';
import { thymia } from './wrong-calls/thymia.ts';

// One file with a wrong call on each line, compiled against the built declarations.
const file = 'generated/wrong-calls.ts';
const connected = Object.entries({
  duck: "createDuckClient({ apiKey: 'any' })",
  happyrobot: "createHappyRobotClient({ apiKey: 'any' })",
  modzy: "createModzyClient({ apiKey: 'any' })",
  nclue: "createNclueClient({ accessKey: 'any', secretKey: 'any' })",
  thymia: "createThymiaClient({ apiKey: 'any' })",
}).map(([provider, made]) => {
  const factory = made.slice(0, made.indexOf('('));
  const source = `import { ${factory} } from '@runspec/${provider}-client'; const ${provider} = ${made};`;
  return { provider, source };
});
const calls = Object.entries({ duck, happyrobot, modzy, nclue, thymia }).flatMap(([provider, rows]) =>
  rows.map((row) => ({ ...row, provider, source: `await ${provider}.${row.call};` })),
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
