import { readFileSync } from 'node:fs';
import { specFile } from '../src/index.ts';
import { isRecord } from '../src/spec/is-record.ts';
import type { ProviderSpec } from '../src/spec/provider-spec.ts';
import { readProviderSpec } from '../src/spec/read-provider-spec.ts';
import type { SpecOperation } from '../src/spec/spec-operation.ts';

/** Good for every provider: any key is. */
export const credentials: Readonly<Record<string, string>> = {
  authorization: 'Bearer token',
  'x-api-key': 'key',
  'modzy-team-id': 'team',
  'x-ncp-apigw-timestamp': '1730613744000',
  'x-ncp-iam-access-key': 'access',
  'x-ncp-apigw-signature-v2': 'signature',
};

/** A valid request for an operation, made from the spec's examples. */
export interface SampleRequest {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export function readSpec(provider: string): ProviderSpec {
  return readProviderSpec(provider, readFileSync(specFile(provider), 'utf8'));
}

/** One request for each named example of the operation's body; one without a body where it takes none. */
export function sampleRequests(spec: ProviderSpec, operation: SpecOperation): SampleRequest[] {
  const { method, template } = operation;
  const item = at(at(spec.document, 'paths'), template);
  const source = at(item, method.toLowerCase());
  const headers: Record<string, string> = { ...credentials };
  const query = new URLSearchParams();
  let path = template;
  for (const value of [item, source].flatMap(
    (from) => (at(from, 'parameters') as unknown[] | undefined) ?? [],
  )) {
    const parameter = spec.resolve(value);
    const name = String(at(parameter, 'name'));
    const place = at(parameter, 'in');
    const example = String(exampleOf(spec, parameter));
    if (place === 'path') path = path.replace(`{${name}}`, encodeURIComponent(example));
    if (at(parameter, 'required') !== true) continue;
    if (place === 'query') query.set(name, example);
    if (place === 'header') headers[name.toLowerCase()] = example;
  }
  const target = query.size > 0 ? `${path}?${query}` : path;
  const bodies = sampleBodies(spec, at(source, 'requestBody'));
  if (bodies.length === 0) return [{ method, path: target, headers }];
  return bodies.map(({ type, body }) => ({
    method,
    path: target,
    headers: { ...headers, 'content-type': type },
    body,
  }));
}

function sampleBodies(spec: ProviderSpec, requestBody: unknown): { type: string; body: string }[] {
  const content = at(spec.resolve(requestBody), 'content');
  return Object.entries(isRecord(content) ? content : {}).flatMap(([type, media]) =>
    Object.values((at(media, 'examples') as Record<string, unknown> | undefined) ?? {}).map((example) => {
      const value = at(spec.resolve(example), 'value');
      if (!type.startsWith('multipart/')) return { type, body: JSON.stringify(value) };
      const parts = Object.entries(isRecord(value) ? value : {}).map(
        ([name, part]) =>
          `--cut\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${typeof part === 'string' ? part : JSON.stringify(part)}\r\n`,
      );
      return { type: `${type}; boundary=cut`, body: `${parts.join('')}--cut--\r\n` };
    }),
  );
}

function exampleOf(spec: ProviderSpec, parameter: unknown): unknown {
  const schema = spec.resolve(at(parameter, 'schema'));
  return at(parameter, 'example') ?? at(schema, 'example') ?? at(schema, 'default') ?? 'x';
}

function at(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined;
}
