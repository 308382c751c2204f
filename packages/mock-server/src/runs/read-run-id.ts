import type { MockReply } from '../exchange/mock-request.ts';
import { createReadParams } from '../spec/create-read-params.ts';
import { createRouter } from '../spec/create-router.ts';
import type { ProviderSpec } from '../spec/provider-spec.ts';
import { readPointer } from './json-pointer.ts';
import type { RunKind } from './run-kind.ts';
import { uploadedId } from './upload-field.ts';

/** The run that a request is about, as a part of its record; empty if it is about none. */
export type ReadRunId = (
  provider: string,
  known: { readonly operationId?: string },
  path: string,
  reply: MockReply,
) => { readonly runId?: string };

type ReadOne = (path: string, reply: MockReply) => unknown;

/** Makes the function that tells which run a request names, in its path, or has created, in its reply. */
export function createReadRunId(
  specs: readonly ProviderSpec[],
  kinds: (provider: string) => ReadonlyMap<string, RunKind>,
): ReadRunId {
  const readers = new Map<string, ReadOne>(
    specs.flatMap((spec) => {
      const router = createRouter(spec.operations, spec.servers);
      return spec.operations.flatMap(({ id, template, kind, role }) => {
        const found = kinds(spec.provider).get(kind ?? '');
        if (!found) return [];
        const { runParam, lifecycle } = found;
        const readParams = createReadParams(template);
        const length = template.split('/').length;
        // A base path is taken off only where there is one: this is done for every request.
        const fromPath: ReadOne = (path) =>
          readParams(path.split('/').length === length ? path : router.find(path).path)[runParam];
        const fromReply: ReadOne = (_path, { body }) => readPointer(body, lifecycle.id);
        if (template.includes(`{${runParam}}`)) return [[`${spec.provider} ${id}`, fromPath] as const];
        return role === 'create' ? [[`${spec.provider} ${id}`, fromReply] as const] : [];
      });
    }),
  );
  return (provider, { operationId }, path, reply) => {
    const id =
      operationId === undefined ? uploadedId(path) : readers.get(`${provider} ${operationId}`)?.(path, reply);
    return typeof id === 'string' && id !== '' ? { runId: id } : {};
  };
}
