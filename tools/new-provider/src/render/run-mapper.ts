import { propertiesOf, typesOf } from '../document/schemas.ts';
import type { FoundError } from '../infer/find-fields.ts';
import { code, type Subject, typeNamed } from './subject.ts';

/** `from-<name>.ts` of run-status: by hand after this. */
export function runMapper(subject: Subject): string {
  const { names, facts } = subject;
  const { pascal, camel, name, title } = names;
  const { fields, id, status } = facts;
  const result = resultOf(subject);
  const time = (field: string | undefined) => field && `toUtc(readField(raw, ${code(field)}))`;
  const present = [
    ['createdAt', time(fields.createdAt)],
    ['startedAt', time(fields.startedAt)],
    ['finishedAt', time(fields.finishedAt)],
    ['error', "state === 'failed' ? readError(raw) : undefined"],
    ['result', result && `state === 'succeeded' ? ${result.read} : undefined`],
  ].filter(([, value]) => value !== undefined);
  const missing = ['createdAt', 'startedAt', 'finishedAt', 'result'].filter(
    (key) => !present.some(([one]) => one === key),
  );
  const readers = ['readField', 'readText', ...(fields.warnings ? ['readTexts'] : [])];
  const hasTime = fields.createdAt ?? fields.startedAt ?? fields.finishedAt;
  return `import type { ${typeNamed(subject, facts.runType)} as Raw } from '@runspec/${name}-client';
import { mapState } from '../map-state.ts';
import { presentOnly } from '../present-only.ts';
import { ${[...new Set(readers)].join(', ')} } from '../read-field.ts';
import type { Run, RunError } from '../run.ts';
${hasTime === undefined ? '' : "import { toUtc } from '../to-utc.ts';\n"}import { ${camel}States } from './${name}-states.ts';

/** ${title}'s run. */
export type ${pascal}Run = Run<${result?.type ?? 'never'}, Raw>;

/**
 * Maps ${title}'s reply to a run. Never throws, whatever it is fed: what is not as specified is left out, and a word that is
 * not in {@link ${camel}States} gives \`unknown\`.
 */
export function from${pascal}(raw: Raw): ${pascal}Run {
  const state = mapState(${camel}States, readField(raw, ${code(status)}));
  return {
    provider: '${name}',
    id: readText(raw, ${code(id)}) ?? '',
    state,
    providerStatus: readText(raw, ${code(status)}) ?? '',
    // TODO(new-provider): whether these fields are the right ones${missing.length > 0 ? `, and whether there are fields for ${missing.join(', ')}` : ''}.
    ...presentOnly({
${present.map(([key, value]) => `      ${key}: ${value},`).join('\n')}
    }),
    warnings: ${fields.warnings ? `readTexts(raw, ${code(fields.warnings)})` : '[]'},
    raw,
  };
}

// TODO(new-provider): which failures may be tried again (retryable), where ${title} documents it.
${readError(title, fields.error)}`;
}

/** How the result is read: what else than an object, text and a list is taken for none. */
function resultOf({ facts }: Subject): { read: string; type: string } | undefined {
  const { fields, document, runType } = facts;
  const { result } = fields;
  if (result === undefined) return undefined;
  const run = { $ref: `#/components/schemas/${runType}` };
  const types = [...typesOf(document, propertiesOf(document, run).get(result))].filter(
    (type) => type !== 'null',
  );
  const type = `NonNullable<Raw[${code(result)}]>`;
  if (types.length === 1 && types[0] === 'string')
    return { read: `readText(raw, ${code(result)}) as ${type} | undefined`, type };
  return { read: `((readField(raw, ${code(result)}) ?? undefined) as ${type} | undefined)`, type };
}

function readError(title: string, error: FoundError | undefined): string {
  const none = `'${title} gave no reason.'`;
  if (error?.form === 'object') {
    const codeField = error.code && code(error.code);
    const message = [
      error.message && `readText(error, ${code(error.message)})`,
      codeField && 'code',
      none,
    ].filter(Boolean);
    return `function readError(raw: Raw): RunError {
  const error = readField(raw, ${code(error.field)});
${codeField ? `  const code = readText(error, ${codeField});\n` : ''}  return { ${codeField ? '...presentOnly({ code }), ' : ''}message: ${message.join(' ?? ')}, retryable: false };
}
`;
  }
  const message = error ? `readText(raw, ${code(error.field)}) ?? ${none}` : none;
  return `function readError(${error ? 'raw' : '_raw'}: Raw): RunError {
  return { message: ${message}, retryable: false };
}
`;
}
