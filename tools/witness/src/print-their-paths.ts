import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import openapiTypescript, { astToString } from 'openapi-typescript';
import ts from 'typescript';

const specs = dirname(fileURLToPath(import.meta.resolve('@runspec/specs/package.json')));
const suffix = '.openapi.yaml';

/**
 * Has openapi-typescript print its `paths` for every spec, as `<provider><extension>` in a folder.
 *
 * @returns the providers.
 */
export async function printTheirPaths(folder: string, extension: '.ts' | '.d.ts'): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const providers = readdirSync(specs)
    .filter((file) => file.endsWith(suffix))
    .map((file) => file.slice(0, -suffix.length));
  for (const provider of providers) {
    const nodes = await openapiTypescript(pathToFileURL(join(specs, `${provider}${suffix}`)), {
      // A default says what the server takes an absent field for; it does not make the field one that must be sent.
      defaultNonNullable: false,
      // An object without named properties has any, not none.
      emptyObjectsUnknown: true,
      // Left alone, it takes a file for a string; its documentation says to do this.
      transform: (schema) =>
        schema.format === 'binary' || 'contentMediaType' in schema
          ? ts.factory.createTypeReferenceNode('Blob')
          : undefined,
      silent: true,
    });
    writeFileSync(join(folder, `${provider}${extension}`), astToString(nodes));
  }
  return providers;
}
