import { safeText } from '../pages/safe-text.ts';
import { describeType } from './describe-type.ts';
import { fieldList, paragraphs, unconfirmed } from './layout.ts';
import type { Provider } from './provider.ts';
import { renderSchema } from './render-schema.ts';

/** The page with all named schemas of a provider. */
export function renderSchemas(provider: Provider): string {
  const { title } = provider.spec.info;
  return `${paragraphs(
    `# Schemas of ${title}`,
    `What requests and replies of [${title}](./index.md) are made of. Each is a type that the client's package exports, if a program can meet it.`,
    ...Object.entries(provider.spec.components?.schemas ?? {}).map(([name, schema]) =>
      paragraphs(
        `## ${name}`,
        safeText(schema.description ?? ''),
        unconfirmed(schema),
        schema.properties || schema.enum ? '' : describeType(schema, ''),
        fieldList(renderSchema(provider, schema, '')),
      ),
    ),
  )}\n`;
}
