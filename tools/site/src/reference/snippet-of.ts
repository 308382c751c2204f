import { clientSetup } from './client-setup.ts';
import { printValue } from './print-value.ts';
import { nameOf, type Operation, type Provider } from './provider.ts';
import type { MediaType, Parameter, Schema } from './spec.ts';

/** A call of the operation through our client, as a module of its own, made from the spec's examples. */
export function snippetOf(provider: Provider, operation: Operation): string {
  const { variable, code } = clientSetup(provider.name);
  const call = `${variable}.${operation.operationId}`;
  const given = argumentsOf(provider, operation, `const ${operation.operationId} = await ${call}(`.length);
  if (operation['x-pagination']) {
    const loop = `for await (const item of ${call}.pages(${given})) console.log(item);`;
    return `${code}\n\n// One page.\n${callOf(provider, operation, call, given)}\n\n// Everything, page by page.\n${loop}\n`;
  }
  return `${code}\n\n${callOf(provider, operation, call, given)}\n`;
}

function callOf(provider: Provider, operation: Operation, call: string, given: string): string {
  const reply = Object.entries(operation.responses).find(([status]) => status.startsWith('2'))?.[1];
  const content = reply && provider.resolve(reply).content;
  const schema = content && Object.values(content)[0]?.schema;
  if (!schema) return `await ${call}(${given});`;
  const name = variableFor(schema);
  return `const ${name} = await ${call}(${given});\nconsole.log(${name});`;
}

function variableFor(schema: Schema): string {
  const name = nameOf(schema);
  return name === undefined ? 'reply' : `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
}

/** What fits beside the sidebar of a laptop. */
const maxWidth = 72;

/** The options of the call: what is required, from the examples; empty if nothing is. @param before how much stands before them in their line */
function argumentsOf(provider: Provider, operation: Operation, before: number): string {
  const parts: string[] = [];
  for (const place of ['path', 'query', 'header'] as const) {
    const needed = operation.parameters.filter((one) => one.in === place && one.required);
    const values = Object.fromEntries(needed.map((one) => [one.name, exampleOf(one)]));
    if (needed.length > 0) parts.push(`${place === 'header' ? 'headers' : place}: ${printValue(values, 2)}`);
  }
  const { requestBody } = operation;
  if (requestBody)
    parts.push(`body: ${printBody(provider, Object.entries(provider.resolve(requestBody).content)[0])}`);
  if (parts.length === 0) return '';
  const line = `{ ${parts.join(', ')} }`;
  return line.includes('\n') || line.length + before > maxWidth
    ? `{\n${parts.map((part) => `  ${part},\n`).join('')}}`
    : line;
}

const exampleOf = ({ example, schema }: Parameter): unknown =>
  example ?? schema?.enum?.[0] ?? schema?.default ?? 'value';

function printBody(provider: Provider, body: [string, MediaType] | undefined): string {
  if (!body) return '{}';
  const [type, { schema = {}, examples = {}, example }] = body;
  const [first] = Object.values(examples).map(provider.resolve);
  const value = example ?? first?.value;
  if (type.includes('json')) return printValue(value ?? {}, 2);
  const fields = provider.resolve(schema).properties ?? {};
  const parts = Object.entries((value ?? {}) as Record<string, unknown>).map(([name, one]) =>
    isBinary(fields[name]) ? `${name}: new Blob([${printValue(one)}])` : `${name}: ${printValue(one)}`,
  );
  return `{ ${parts.join(', ')} }`;
}

const isBinary = (schema: Schema | undefined): boolean =>
  schema?.format === 'binary' ||
  (schema !== undefined && 'contentMediaType' in schema) ||
  schema?.type === undefined;
