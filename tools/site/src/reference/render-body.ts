import { safeText } from '../pages/safe-text.ts';
import { describeType } from './describe-type.ts';
import { codeBlock, fieldList, paragraphs, unconfirmed } from './layout.ts';
import { nameOf, type Provider } from './provider.ts';
import { renderSchema } from './render-schema.ts';
import type { Example, MediaType } from './spec.ts';

/**
 * What a body is: type, fields and examples.
 * @param said what has been said of it before; a schema that says the same does not repeat it
 */
export function renderBody(
  provider: Provider,
  content: Readonly<Record<string, MediaType>> | undefined,
  schemas: string,
  said = '',
): string {
  return paragraphs(
    ...Object.entries(content ?? {}).map(([type, media]) => {
      const { schema } = media;
      return paragraphs(
        `\`${type}\`${schema ? ` · ${describeType(schema, schemas)}` : ''}`,
        schema && nameOf(schema) ? safeText(unsaid(provider.resolve(schema).description, said)) : '',
        schema ? fieldList(renderSchema(provider, schema, schemas)) : '',
        renderExamples(provider, media, type),
      );
    }),
  );
}

const unsaid = (text = '', said: string): string => (text.trim() === said.trim() ? '' : text);

/** The named examples, folded; a single one is open. */
export function renderExamples(provider: Provider, { examples, example }: MediaType, type: string): string {
  const all: [string, Example][] = Object.entries(examples ?? {});
  if (example !== undefined) all.push(['example', { value: example }]);
  return paragraphs(
    ...all.map(([name, given]) => {
      const one = provider.resolve(given);
      const isText = typeof one.value === 'string' && !type.includes('json');
      const code = isText ? String(one.value) : JSON.stringify(one.value, null, 2);
      const open = all.length === 1 ? ' open' : '';
      return paragraphs(
        `<details${open}><summary><code v-pre>${name}</code> ${safeText(one.summary ?? '').replaceAll('`', '')}</summary>`,
        unconfirmed(one),
        codeBlock(isText ? 'text' : 'json', code),
        '</details>',
      );
    }),
  );
}
