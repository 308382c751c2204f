import { createReadParams } from '../spec/create-read-params.ts';
import type { ProviderSpec } from '../spec/provider-spec.ts';
import type { RunKind } from './run-kind.ts';
import { uploadedId } from './upload-field.ts';

/**
 * The run that a request names in its path, as a part of its record; empty if it names none.
 * @param path - as it was sent: with a base path if it had one.
 */
export type ReadRunId = (
  provider: string,
  operationId: string | undefined,
  path: string,
) => { readonly runId?: string };

/** Makes that function. */
export function createReadRunId(
  specs: readonly ProviderSpec[],
  kinds: (provider: string) => ReadonlyMap<string, RunKind>,
): ReadRunId {
  const readers = new Map<string, (path: string) => string | undefined>(
    specs.flatMap(({ provider, operations, router }) =>
      operations.flatMap(({ id, template, kind }) => {
        const { runParam } = kinds(provider).get(kind ?? '') ?? {};
        if (runParam === undefined || !template.includes(`{${runParam}}`)) return [];
        const readParams = createReadParams(template);
        const length = template.split('/').length;
        // A base path is taken off only where there is one: this is done for every request.
        const fromPath = (path: string): string | undefined =>
          readParams(path.split('/').length === length ? path : router.find(path).path)[runParam];
        return [[`${provider} ${id}`, fromPath] as const];
      }),
    ),
  );
  return (provider, operationId, path) => {
    const id =
      operationId === undefined ? uploadedId(path) : readers.get(`${provider} ${operationId}`)?.(path);
    return id === undefined || id === '' ? {} : { runId: id };
  };
}
