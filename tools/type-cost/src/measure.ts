import { type Compilation, compile, type Program } from './compile.ts';

/** What checking a program took, in the compiler's own count. */
export interface Figures {
  readonly instantiations: number;
  readonly types: number;
  /** In KiB. */
  readonly memory: number;
  /** In milliseconds; the only figure that differs from run to run. */
  readonly checkMs: number;
}

/** @throws {Error} with what the compiler printed, if the program has an error: its figures would mean nothing. */
export async function measure(program: Program): Promise<Figures> {
  const compilation = await compile(program, ['--extendedDiagnostics', '--pretty', 'false']);
  if (!compilation.isClean)
    throw new Error(`${program.include.join(', ')} has errors:\n${compilation.output}`);
  return {
    instantiations: read(compilation, 'Instantiations'),
    types: read(compilation, 'Types'),
    memory: read(compilation, 'Memory used'),
    checkMs: Math.round(read(compilation, 'Check time') * 1000),
  };
}

function read({ output }: Compilation, label: string): number {
  const value = output.match(new RegExp(`^${label}:\\s+([\\d.]+)`, 'm'))?.[1];
  if (value === undefined) throw new Error(`No "${label}" in:\n${output}`);
  return Number(value);
}
