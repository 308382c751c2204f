import { dirname, join } from 'node:path';
import { SpecError } from '@runspec/codegen/spec-error';
import ts from 'typescript';
import { faultOfMethods } from './fault-of-methods.ts';
import { type GeneratedTypes, typeFiles } from './generate-types.ts';

/** The types of one version, in a program. */
export interface CompiledVersion {
  readonly document: GeneratedTypes['document'];
  readonly types: ts.SourceFile;
  readonly paths: ts.SourceFile;
  readonly methods: ts.SourceFile;
  /** Why its methods do not compile, in one line, where they do not; their types are good all the same. */
  readonly fault?: string;
}

/** Both versions in one program, so that a type of one can be held against a type of the other. */
export interface CompiledVersions {
  readonly checker: ts.TypeChecker;
  readonly from: CompiledVersion;
  readonly to: CompiledVersion;
}

/** Strict, as users have it. The stricter options beyond `strict` say nothing about declared types, or are off by default. */
const options: ts.CompilerOptions = {
  strict: true,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  customConditions: ['@runspec/source'],
  allowImportingTsExtensions: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
};

/** Files that do not change while the process lives: the compiler's libraries and client-core. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/**
 * Compiles the types of two versions, as if they stood in folders beside this file, from where client-core can be imported.
 * @throws {SpecError} if the generated types have errors, which would pass for `any`.
 */
export function compileVersions(from: GeneratedTypes, to: GeneratedTypes): CompiledVersions {
  const folders = { from: join(import.meta.dirname, 'from'), to: join(import.meta.dirname, 'to') };
  const files = new Map([...placed(folders.from, from), ...placed(folders.to, to)]);
  const program = ts.createProgram([...files.keys()], options, createHost(files));
  const checker = program.getTypeChecker();
  const compiled = (folder: string, { document, label }: GeneratedTypes): CompiledVersion => {
    const [types, paths, methods] = typeFiles.map((name) => program.getSourceFile(join(folder, name)));
    if (!types || !paths || !methods) throw new SpecError(`${label}: no types can be generated from it.`);
    for (const file of [types, paths]) refuseErrors(program, label, file);
    const fault = faultOfMethods(program, methods);
    if (fault?.isOfTypes)
      throw new SpecError(`${label}: the types generated from it do not compile: ${fault.message}`);
    return { document, types, paths, methods, ...(fault ? { fault: fault.message } : {}) };
  };
  return { checker, from: compiled(folders.from, from), to: compiled(folders.to, to) };
}

/** Reads the given files from memory and all others from disk. */
function createHost(files: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const folders = new Set([...files.keys()].map((name) => dirname(name)));
  return {
    ...host,
    fileExists: (name) => files.has(name) || host.fileExists(name),
    readFile: (name) => files.get(name) ?? host.readFile(name),
    directoryExists: (name) => folders.has(name) || (host.directoryExists?.(name) ?? true),
    getSourceFile: (name, languageVersion) => {
      const text = files.get(name);
      if (text !== undefined) return ts.createSourceFile(name, text, languageVersion, true);
      if (!parsed.has(name)) parsed.set(name, host.getSourceFile(name, languageVersion));
      return parsed.get(name);
    },
  };
}

function placed(folder: string, { files }: GeneratedTypes): [path: string, text: string][] {
  return [...files].map(([name, text]) => [join(folder, name), text]);
}

function refuseErrors(program: ts.Program, label: string, file: ts.SourceFile): void {
  const [first] = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  if (!first) return;
  const message = ts.flattenDiagnosticMessageText(first.messageText, ' ');
  throw new SpecError(`${label}: the types generated from it do not compile: ${message}`);
}
