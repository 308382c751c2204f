import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withScratchFolder } from '@runspec/codegen/with-scratch-folder';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { generateTypes } from '../../src/compiler/generate-types.ts';
import { judgeByCompiler } from '../../src/compiler/judge-by-compiler.ts';
import { type Node, properties, runDocument, schema } from './run-document.ts';

const ref = (name: string): Node => ({ $ref: `#/components/schemas/${name}` });

interface Case {
  readonly name: string;
  /** What a user wrote against the old types. */
  readonly program: string;
  readonly edit: (document: Node) => void;
  /** What the compiler says of it, as the judge quotes it. */
  readonly quote: string;
}

const input = `input: { type: 'text', text: '' }`;

const cases: Case[] = [
  {
    name: 'a word that is sent',
    program: `import type { RunRequest } from './types.gen.ts';
      export const sent: RunRequest = { mode: 'BATCH', ${input} };`,
    edit: (document) => Object.assign(schema(document, 'Mode'), { enum: ['FAST'] }),
    quote: `Type '"BATCH"' is not assignable to type '`,
  },
  {
    name: 'an optional field that is sent',
    program: `import type { RunRequest } from './types.gen.ts';
      export const sent: RunRequest = { mode: 'FAST', name: '', ${input} };`,
    edit: (document) => delete properties(document, 'RunRequest')['name'],
    quote: `'name' does not exist in type 'RunRequest'`,
  },
  {
    name: 'an optional field that is read',
    program: `import type { Run } from './types.gen.ts';
      export const read = (run: Run): number => run.score ?? 0;`,
    edit: (document) => delete properties(document, 'Run')['score'],
    quote: `Property 'score' does not exist on type 'Run'.`,
  },
  {
    name: 'null that comes back',
    program: `import type { Run } from './types.gen.ts';
      export const read = ({ value }: Run): string => value.toString();`,
    edit: (document) =>
      Object.assign(properties(document, 'Run'), { value: { type: ['string', 'number', 'null'] } }),
    quote: `is possibly 'null'`,
  },
  {
    name: 'a field that comes back no more at times',
    program: `import type { Run } from './types.gen.ts';
      export const read = ({ value }: Run): string => value.toString();`,
    edit: (document) => Object.assign(schema(document, 'Run'), { required: ['id', 'state', 'cause'] }),
    quote: `is possibly 'undefined'`,
  },
  {
    name: 'another type that comes back',
    program: `import type { Run } from './types.gen.ts';
      export const read = (run: Run): string => run.id;`,
    edit: (document) => Object.assign(properties(document, 'Run'), { id: { type: 'number' } }),
    quote: `Type 'number' is not assignable to type 'string'.`,
  },
  {
    name: 'a type that is imported',
    program: `import type { Mode } from './types.gen.ts';
      export const mode: Mode = 'FAST';`,
    edit: (document) => {
      properties(document, 'RunRequest')['mode'] = { type: 'string', enum: ['FAST', 'BATCH'] };
    },
    quote: `has no exported member 'Mode'.`,
  },
  {
    name: 'a form that is sent',
    program: `import type { RunRequest } from './types.gen.ts';
      export const sent: RunRequest = { mode: 'FAST', input: { type: 'file', address: '' } };`,
    edit: (document) =>
      Object.assign(properties(document, 'RunRequest'), { input: { oneOf: [ref('TextInput')] } }),
    quote: '',
  },
];

test.each(cases)(
  '$name: the program no longer compiles, for the reason that the judge gives',
  async ({ edit, program, quote }) => {
    const [from, to] = [runDocument(), runDocument()];
    edit(to);
    const versions = [from, to].map((document) => ({ label: 'runs', text: JSON.stringify(document) })) as [
      { label: string; text: string },
      { label: string; text: string },
    ];
    expect(await compile(program, versions[0])).toEqual([]);
    expect((await compile(program, versions[1])).join('\n')).toContain(quote);
    expect(await compile(program, versions[1])).not.toEqual([]);
    const breaking = (await judgeByCompiler(...versions)).filter(({ kind }) => kind === 'breaking');
    expect(breaking.map(({ why }) => why).join('\n')).toContain(quote);
    expect(breaking).not.toEqual([]);
  },
);

/** What the compiler says of a program beside the types of a version. */
async function compile(program: string, version: { label: string; text: string }): Promise<string[]> {
  const { files } = await generateTypes(version);
  return withScratchFolder(async (folder) => {
    writeFileSync(join(folder, 'types.gen.ts'), files.get('types.gen.ts') ?? '');
    writeFileSync(join(folder, 'program.ts'), program);
    const compiled = ts.createProgram([join(folder, 'program.ts')], {
      strict: true,
      noEmit: true,
      lib: ['lib.es2023.d.ts'],
      module: ts.ModuleKind.Preserve,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      allowImportingTsExtensions: true,
      types: [],
    });
    const found = ts.getPreEmitDiagnostics(compiled);
    return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  });
}
