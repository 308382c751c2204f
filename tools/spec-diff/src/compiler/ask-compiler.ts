import { SpecError } from '@runspec/codegen/spec-error';
import type { SpecVersion } from '../spec-version.ts';
import type { CompilerFinding } from './compiler-finding.ts';
import { judgeByCompiler } from './judge-by-compiler.ts';

/** What the compiler says of a change of a spec. */
export interface CompilerAnswer {
  /** Missing where it could not be asked. */
  readonly findings?: readonly CompilerFinding[];
  /** What a person has to know of the findings, or why there are none; sentences. */
  readonly notes: readonly string[];
}

/** Asks the compiler; where no types can be made of a version, says so and leaves the verdict to the other judge. */
export async function askCompiler(from: SpecVersion, to: SpecVersion): Promise<CompilerAnswer> {
  const notes: string[] = [];
  try {
    const findings = await judgeByCompiler(from, to, (text) => notes.push(text));
    return { findings, notes };
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    return {
      notes: [`The compiler could not be asked; this is what the documents alone say. ${error.message}`],
    };
  }
}
