import { isRecord } from '../spec/is-record.ts';
import type { ProviderSpec } from '../spec/provider-spec.ts';
import type { SpecOperation } from '../spec/spec-operation.ts';
import { clientKeys, isSigned } from './client-keys.ts';

/** How to create a first run. */
export interface FirstCalls {
  /** For a shell; a comment that says why not, where a request has to be signed. */
  readonly curl: string;
  /** The same with this provider's client; absent where the names of it cannot be known. */
  readonly client?: string;
}

/**
 * Writes calls of the operation that creates a run, with the spec's own first example; undefined if it has none.
 * @param isStrict - whether signatures are verified.
 */
export function firstCalls(spec: ProviderSpec, url: string, isStrict: boolean): FirstCalls | undefined {
  const operation = spec.operations.find(({ role }) => role === 'create');
  if (!operation) return undefined;
  const body = exampleBody(spec, operation);
  const params = pathParams(operation);
  let path = operation.template;
  for (const [name, value] of Object.entries(params))
    path = path.replace(`{${name}}`, encodeURIComponent(value));
  const headers = secretHeaders(spec).map(([name, value]) => ` -H '${name}: ${value}'`);
  const data =
    body === undefined ? '' : ` \\\n  -H 'content-type: application/json' \\\n  -d '${quote(body)}'`;
  const call = `curl -X ${operation.method} '${url}${path}'${headers.map((one) => ` \\\n ${one}`).join('')}${data}`;
  const isVerified = isStrict && isSigned(spec.provider);
  const curl = isVerified ? '# This mock verifies signatures, and curl makes none: the client signs.' : call;
  const client = clientCode(
    spec,
    operation,
    `{ ${clientKeys(spec.provider, isStrict)}, baseUrl: '${url}' }`,
    params,
    body,
  );
  return { curl, ...(client === undefined ? {} : { client }) };
}

const quote = (value: unknown): string => JSON.stringify(value).replaceAll("'", `'\\''`);

function exampleBody(spec: ProviderSpec, { template, method }: SpecOperation): unknown {
  const paths = spec.document['paths'];
  const item = spec.resolve(isRecord(paths) ? paths[template] : undefined);
  const source = isRecord(item) ? item[method.toLowerCase()] : undefined;
  const request = spec.resolve(isRecord(source) ? source['requestBody'] : undefined);
  const content = isRecord(request) ? request['content'] : undefined;
  const media = isRecord(content) ? content['application/json'] : undefined;
  const examples = isRecord(media) ? media['examples'] : undefined;
  const example = spec.resolve(Object.values(isRecord(examples) ? examples : {})[0]);
  return isRecord(example) ? example['value'] : undefined;
}

function pathParams({ parameters }: SpecOperation): Record<string, string> {
  const inPath = parameters.filter((parameter) => parameter.in === 'path');
  return Object.fromEntries(
    inPath.map(({ name, schema }) => [name, String(schema['example'] ?? `any-${name}`)]),
  );
}

/** One header for each scheme of the first way to be let in. */
function secretHeaders(spec: ProviderSpec): [string, string][] {
  const { security, components } = spec.document;
  const schemes = isRecord(components) ? components['securitySchemes'] : undefined;
  const [first] = Array.isArray(security) ? security : [];
  return Object.keys(isRecord(first) ? first : {}).flatMap((name): [string, string][] => {
    const scheme = spec.resolve(isRecord(schemes) ? schemes[name] : undefined);
    if (!isRecord(scheme)) return [];
    if (scheme['type'] !== 'apiKey') return [['authorization', 'Bearer any']];
    return scheme['in'] === 'header' ? [[String(scheme['name']).toLowerCase(), 'any']] : [];
  });
}

/** Our clients are named after the API's title. */
function clientCode(
  spec: ProviderSpec,
  { id }: SpecOperation,
  options: string,
  params: Record<string, string>,
  body: unknown,
): string | undefined {
  const { provider, document } = spec;
  const title = isRecord(document['info']) ? String(document['info']['title']) : '';
  const word = title.split(/\W+/).find((one) => one.toLowerCase() === provider.toLowerCase());
  if (word === undefined) return undefined;
  // NCLUE → Nclue: a name in capitals only is written as a word.
  const name = word === word.toUpperCase() ? `${word.charAt(0)}${word.slice(1).toLowerCase()}` : word;
  const path = Object.keys(params).length > 0 ? [`path: ${JSON.stringify(params)}`] : [];
  const parts = [...path, ...(body === undefined ? [] : [`body: ${JSON.stringify(body)}`])];
  return [
    `import { create${name}Client } from '@runspec/${provider}-client';`,
    `const ${provider} = create${name}Client(${options});`,
    `await ${provider}.${id}({ ${parts.join(', ')} });`,
  ].join('\n');
}
