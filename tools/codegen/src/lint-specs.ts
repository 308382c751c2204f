import { join } from 'node:path';
import { type Finding, lint } from '@runspec/spec-lint';
import type { Spec } from './read-spec.ts';
import { SpecError } from './spec-error.ts';
import type { Workspace } from './workspace.ts';

/**
 * The rules whose breach makes generated code wrong. hey-api takes a reference that leads nowhere for `unknown` without a word. The
 * other rules are `pnpm turbo run lint:specs`'s to enforce: a spec that is being edited may break them and still be generated from.
 */
const fatalRules = new Set([
  'yaml',
  'redocly',
  'struct',
  'no-unresolved-refs',
  'path-parameters-defined',
  'operation-operationId-unique',
]);

/** Lints specs. @returns one line for each finding: file, line, column, rule, what is wrong. */
export async function lintSpecs({ root }: Workspace, specs: readonly Spec[]): Promise<LintedSpecs> {
  const findings = await lint(specs.map(({ path }) => join(root, path)));
  const describe = ({ file, line, column, rule, message }: Finding): string =>
    `${file.slice(root.length + 1)}:${line}:${column} ${rule} ${message}`;
  return {
    all: findings.map(describe),
    fatal: findings.filter(({ rule }) => fatalRules.has(rule)).map(describe),
  };
}

/** What lint found. */
export interface LintedSpecs {
  readonly all: readonly string[];
  /** Those that make generated code wrong. */
  readonly fatal: readonly string[];
}

/** Throws if there is a fatal finding. @throws {SpecError} */
export function refuseFatal({ fatal }: LintedSpecs): void {
  if (fatal.length > 0) throw new SpecError(fatal.join('\n'));
}
