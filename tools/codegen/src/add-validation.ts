import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BodySchemas, listSchemas } from './list-schemas.ts';
import type { Spec } from './read-spec.ts';
import { SpecError } from './spec-error.ts';

const runtime = '@runspec/client-core/validation';

/**
 * Adds `validation` to the zod schemas: what a client takes as its option of that name. It stands in the same file so that the
 * entry which has the schemas has it too.
 * @throws {SpecError} for a body or reply that is JSON and has no zod schema.
 */
export function addValidation(spec: Spec, folder: string): void {
  const file = join(folder, 'zod.gen.ts');
  const text = readFileSync(file, 'utf8');
  const operations = listSchemas(spec.document);
  for (const { operation, ...schemas } of operations) {
    for (const name of [schemas.body, schemas.reply]) {
      if (name && !text.includes(`export const ${name} `))
        throw new SpecError(`${spec.path}: hey-api made no ${name} for ${operation}.`);
    }
  }
  writeFileSync(file, `${importOfRuntime}\n${text}\n${print(spec.provider, operations)}`);
}

const importOfRuntime = `import { createValidation, type ValidationOf } from '${runtime}';\n`;

function print(provider: string, operations: readonly BodySchemas[]): string {
  const lines = operations.map(({ operation, body, takesForms, reply }) => {
    const members = [
      ...(body ? [`body: ${body}`] : []),
      ...(takesForms ? ['takesForms: true'] : []),
      ...(reply ? [`reply: ${reply}`] : []),
    ];
    return `  '${operation}': { ${members.join(', ')} },`;
  });
  return `/**
 * Has a client check replies, and JSON bodies before they are sent, by the schemas above: \`validation('strict')\` or
 * \`validation('report', (report) => console.warn(report))\` is what the client's option \`validation\` takes.
 */
export const validation: ValidationOf = createValidation('${provider}', {
${lines.join('\n')}
});

export type { ValidationIssue, ValidationOf, ValidationReport } from '${runtime}';
`;
}
