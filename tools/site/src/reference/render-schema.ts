import { safeText } from '../pages/safe-text.ts';
import { describeType } from './describe-type.ts';
import { indented, paragraphs, unconfirmed } from './layout.ts';
import { nameOf, type Provider } from './provider.ts';
import type { Schema } from './spec.ts';

/** Beyond it a field is described by its type alone. */
const maxDepth = 4;

/**
 * The fields or words of a schema, as a Markdown list; empty where it has neither. What is inline is shown in place, named schemas are links.
 * @param schemas the path of the page with the named schemas
 */
export function renderSchema(provider: Provider, given: Schema, schemas: string, depth = 0): string {
  const schema = provider.resolve(given);
  if (schema.enum) return renderWords(schema);
  const fields = fieldsOf(provider, schema);
  return fields
    .map(({ name, field, isRequired }) => renderField(provider, name, field, isRequired, schemas, depth))
    .join('\n');
}

const renderWords = ({ enum: words = [], 'x-enumDescriptions': meanings = {} }: Schema): string =>
  words
    .map((word) => {
      const meaning = meanings[String(word)];
      return `- \`${String(word)}\`${meaning ? ` — ${indented(safeText(meaning), 2)}` : ''}`;
    })
    .join('\n');

interface Field {
  readonly name: string;
  readonly field: Schema;
  readonly isRequired: boolean;
}

/** The fields of an object, those of the parts of an `allOf` included. */
function fieldsOf(provider: Provider, schema: Schema): Field[] {
  const required = schema.required ?? [];
  const own = Object.entries(schema.properties ?? {}).map(([name, field]) => ({
    name,
    field,
    isRequired: required.includes(name),
  }));
  return [...(schema.allOf ?? []).flatMap((part) => fieldsOf(provider, provider.resolve(part))), ...own];
}

function renderField(
  provider: Provider,
  name: string,
  field: Schema,
  isRequired: boolean,
  schemas: string,
  depth: number,
): string {
  const mark = isRequired ? ' <span class="required">required</span>' : '';
  const about = paragraphs(safeText(field.description ?? ''), unconfirmed(field));
  const inner = innerOf(field);
  const nested =
    inner === undefined || depth >= maxDepth ? '' : renderSchema(provider, inner, schemas, depth + 1);
  const head = `- \`${name}\` <span class="type">${describeType(field, schemas)}</span>${mark}`;
  const below = [about, nested].filter(Boolean).map((text) => `\n\n  ${indented(text, 2)}`);
  return `${head}${below.join('')}\n`;
}

/** The inline schema of which the fields are shown below a field. */
function innerOf(field: Schema): Schema | undefined {
  const inner =
    field.items ?? (typeof field.additionalProperties === 'object' ? field.additionalProperties : field);
  const shown = field.properties ? field : inner;
  if (nameOf(shown) !== undefined) return undefined;
  if (shown.items && shown !== field) return innerOf(shown);
  return shown.properties || shown.enum ? shown : undefined;
}
