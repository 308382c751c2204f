import type { Touched } from '../change.ts';
import type { CompilerFinding } from './compiler-finding.ts';

/** Compares the names of exported types: programs import them. */
export function compareNames(
  from: ReadonlyMap<string, Touched>,
  to: ReadonlyMap<string, Touched>,
): CompilerFinding[] {
  const gone = [...from].filter(([name]) => !to.has(name));
  const added = [...to].filter(([name]) => !from.has(name));
  return [
    ...gone.map(([name, touched]) =>
      finding(
        'breaking',
        touched,
        name,
        'gone',
        `Code that imports it no longer compiles: Module has no exported member '${name}'.`,
      ),
    ),
    ...added.map(([name, touched]) =>
      finding('additive', touched, name, 'new', `Code can import '${name}'.`),
    ),
  ];
}

function finding(
  kind: CompilerFinding['kind'],
  touched: Touched,
  name: string,
  event: string,
  why: string,
): CompilerFinding {
  return { kind, touched, operation: '', place: [name], message: `exported type "${name}" is ${event}`, why };
}
