import { join } from 'node:path';
import { lint } from '@runspec/spec-lint';
import type { Spec } from './read-spec.ts';
import { SpecError } from './spec-error.ts';
import type { Workspace } from './workspace.ts';

/**
 * Says why a spec could not be generated from: with lint's findings, which have file, line and rule, where there are any,
 * since the generator's own errors have none.
 */
export async function explainSpec({ root }: Workspace, spec: Spec, error: unknown): Promise<unknown> {
  if (error instanceof SpecError) return error;
  const findings = await lint([join(root, spec.path)]);
  if (findings.length === 0) return error;
  const lines = findings.map(
    ({ line, column, rule, message }) => `${spec.path}:${line}:${column} ${rule} ${message}`,
  );
  return new SpecError(lines.join('\n'));
}
