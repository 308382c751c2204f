import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listProviders } from '@runspec/mock-server';
import { writePage } from '../pages/write-page.ts';
import { snippetsFolder } from '../root.ts';
import { linkOperations } from './link-operations.ts';
import { type Provider, readProvider } from './provider.ts';
import { renderOperation } from './render-operation.ts';
import { renderProvider } from './render-provider.ts';
import { renderSchemas } from './render-schemas.ts';
import { snippetOf } from './snippet-of.ts';

/** Writes the API reference of every provider, and its snippets as modules to be type-checked. @returns the providers */
export function writeReference(): Provider[] {
  const providers = listProviders().map(readProvider);
  for (const provider of providers) {
    const folder = `api/${provider.name}`;
    writePage(`${folder}/index.md`, linkOperations(renderProvider(provider), provider));
    writePage(`${folder}/schemas.md`, linkOperations(renderSchemas(provider), provider));
    mkdirSync(join(snippetsFolder, provider.name), { recursive: true });
    for (const operation of provider.operations) {
      const { operationId } = operation;
      const page = linkOperations(renderOperation(provider, operation), provider, operationId);
      writePage(`${folder}/${operationId}.md`, page);
      writeFileSync(join(snippetsFolder, provider.name, `${operationId}.ts`), snippetOf(provider, operation));
    }
  }
  return providers;
}
