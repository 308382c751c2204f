import type { Call } from '../facts.ts';
import { derivedComment } from './derived-line.ts';
import { renderList } from './run-source-list.ts';
import { article, code, type Subject, typeNamed, typeOfCall } from './subject.ts';

/** `<name>-runs.ts` of run-status. */
export function runSource(subject: Subject): string {
  const { names, facts } = subject;
  const { name, pascal, camel, title } = names;
  const { create, cancel } = facts;
  const list = renderList(subject);
  const raw = typeNamed(subject, facts.runType);
  const created = typeOfCall(subject, create.id, 'Response');
  const readers = list?.readers.join(', ') ?? '';
  const hasBody = create.body !== undefined;
  const imports = [
    `${pascal}Client`,
    ...(hasBody ? [typeOfCall(subject, create.id, 'Data')] : []),
    created,
    ...(list ? [typeOfCall(subject, list.id, 'Data'), `${raw} as Raw`] : []),
  ];
  const can = [
    `RunSource<${pascal}Run>`,
    `CreatesRuns<${hasBody ? 'Input' : 'void'}, ${created}>`,
    ...(list ? [`ListsRuns<Query, ${pascal}Run>`] : []),
    ...(cancel ? [`CancelsRuns<${pascal}Run>`] : []),
  ];
  return `${derivedComment(name)}
import type { ${imports.join(', ')} } from '@runspec/${name}-client';
${list ? "import { presentOnly } from '../present-only.ts';\n" : ''}${readers === '' ? '' : `import { ${readers} } from '../read-field.ts';\n`}import { requireClient } from '../require-client.ts';
import { ${list ? 'requireItems, ' : ''}requireText } from '../require-reply.ts';
import type { ${['RunSource', 'CreatesRuns', ...(list ? ['ListsRuns'] : []), ...(cancel ? ['CancelsRuns'] : [])].join(', ')} } from '../run-source.ts';
import { ${camel}IntervalMs } from './${name}-states.ts';
import { type ${pascal}Run, from${pascal} } from './from-${name}.ts';

${hasBody ? `type Input = NonNullable<${typeOfCall(subject, create.id, 'Data')}['body']>;\n` : ''}${list ? `type Query = ${list.query};\n` : ''}
/** ${title}'s runs. */
export interface ${pascal}Runs extends ${can.join(', ')} {}

/**
 * The runs of ${article(title)} ${title} client.
 * @throws {TypeError} if there is no client.
 */
export function ${camel}Runs(client: ${pascal}Client): ${pascal}Runs {
  requireClient('${name}', client);
  const get: ${pascal}Runs['get'] = async (id, call) =>
    from${pascal}(await client.${facts.get.id}({ path: { ${code(facts.get.parameter)}: id }, ...call }));
${list?.source ?? ''}  return {
    provider: '${name}',
    intervalMs: ${camel}IntervalMs,
    get,
    create: async (${hasBody ? 'body' : '_input'}, call) => {
      const raw = await client.${create.id}({ ${hasBody ? 'body, ' : ''}...call });
      return {
        provider: '${name}',
        id: requireText({ provider: '${name}', operation: '${create.id}' }, raw, ${code(facts.id)}),
        raw,
      };
    },
${list ? '    list,\n' : ''}${cancel ? `    cancel: ${renderCancel(pascal, cancel)},\n` : ''}  };
}
`;
}

function renderCancel(pascal: string, cancel: Call): string {
  const call = `await client.${cancel.id}({ path: { ${code(cancel.parameter)}: id }, ...call })`;
  if (cancel.isRun) return `async (id, call) => from${pascal}(${call})`;
  return `async (id, call) => {
      ${call};
      return get(id, call);
    }`;
}

/** `index.ts` of the provider's folder in run-status. */
export const runIndex = ({ names: { name, pascal, camel } }: Subject): string => `${derivedComment(name)}
export { type ${pascal}Run, from${pascal} } from './from-${name}.ts';
export { type ${pascal}Runs, ${camel}Runs } from './${name}-runs.ts';
export { ${camel}States } from './${name}-states.ts';
`;
