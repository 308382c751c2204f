import { createClient } from '@hey-api/openapi-ts';
import { openapiFetch } from '@runspec/hey-api-openapi-fetch';
import { pruneTypes } from './prune-types.ts';
import type { Spec } from './read-spec.ts';

/**
 * Generates the types, the zod schemas, the `paths` type and the methods of one spec into a folder.
 * @returns what the spec says and the generated methods cannot, such as a second media type of a request body.
 * @throws whatever hey-api throws for a document that it cannot read.
 */
export async function renderSpec(spec: Spec, folder: string): Promise<string[]> {
  const notes: string[] = [];
  await createClient({
    input: spec.document,
    logs: { level: 'silent', file: false },
    output: {
      path: folder,
      entryFile: false,
      module: { extension: '.ts' },
      header: [], // Ours is put on once the files are final.
    },
    plugins: [
      { name: '@hey-api/typescript', enums: false },
      { name: 'zod', dates: { offset: true } },
      openapiFetch({
        runtime: '@runspec/client-core',
        openEnums: true,
        onWarning: (message) => notes.push(message),
      }),
    ],
  });
  pruneTypes(folder);
  return notes;
}
