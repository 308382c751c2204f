import { createClient, type Plugins } from '@hey-api/openapi-ts';
import { openapiFetch } from '@runspec/hey-api-openapi-fetch';
import { addValidation } from './add-validation.ts';
import { describeEnums } from './describe-enums.ts';
import { pruneTypes } from './prune-types.ts';
import type { Spec } from './read-spec.ts';

type ZodStringResolver = NonNullable<Plugins.Zod.Resolvers['string']>;

/** `all`, or `types`: no zod schemas, which say nothing to a compiler that the types do not. */
export type RenderedFiles = 'all' | 'types';

/**
 * Generates the types, the zod schemas with their `validation`, the `paths` type and the methods of one spec into a folder.
 * @returns what the spec says and the generated methods cannot, such as a second media type of a request body.
 * @throws whatever hey-api throws for a document that it cannot read.
 */
export async function renderSpec(
  spec: Spec,
  folder: string,
  files: RenderedFiles = 'all',
): Promise<string[]> {
  const notes: string[] = [];
  describeEnums(spec.document);
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
      ...(files === 'all' ? [zod] : []),
      openapiFetch({
        runtime: '@runspec/client-core',
        openEnums: true,
        pagination: 'x-pagination',
        onWarning: (message) => notes.push(message),
      }),
    ],
  });
  pruneTypes(folder);
  if (files === 'all') addValidation(spec, folder);
  return notes;
}

/**
 * Has `format: uuid` checked by its shape, as JSON Schema means it. zod's own `uuid` also wants a version and a variant of RFC 9562, and would
 * refuse a reply whose id has neither.
 */
const takeAnyUuid: ZodStringResolver = (context) => {
  if (context.schema.format === 'uuid') context.schema = { ...context.schema, format: 'guid' };
  return undefined; // hey-api goes on with the schema as it now is.
};

const zod = { name: 'zod', dates: { offset: true }, $resolvers: { string: takeAnyUuid } } as const;
