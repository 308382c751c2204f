import { nameOf } from './provider.ts';
import type { Schema } from './spec.ts';

/**
 * A schema's type in a few words, in Markdown: `string`, `array of [ModelRun](…)`, `integer, 1 to 1000`.
 * @param schemas the path of the page with the named schemas
 */
export function describeType(schema: Schema, schemas: string): string {
  const name = nameOf(schema);
  if (name !== undefined) return `[${name}](${schemas}#${name.toLowerCase()})`;
  const parts = [shapeOf(schema, schemas), ...boundsOf(schema)];
  return parts.filter(Boolean).join(', ');
}

function shapeOf(schema: Schema, schemas: string): string {
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  const union = schema.anyOf ?? schema.oneOf;
  if (union) return openWords(union, schemas) ?? union.map((one) => describeType(one, schemas)).join(' or ');
  if (schema.allOf) return schema.allOf.map((one) => describeType(one, schemas)).join(' and ');
  const types = [schema.type ?? []].flat().filter((type) => type !== 'null');
  const orNull = [schema.type ?? []].flat().includes('null') ? ' or null' : '';
  if (types.includes('array') && schema.items)
    return `array of ${describeType(schema.items, schemas)}${orNull}`;
  const { additionalProperties: extra } = schema;
  if (!schema.properties && typeof extra === 'object')
    return `object of ${describeType(extra, schemas)} by name${orNull}`;
  const format = schema.format ? ` (${schema.format})` : '';
  return `${types.join(' or ') || 'any value'}${format}${orNull}`;
}

/** A list of words to which the provider may add: `anyOf` of the list and a plain string. */
function openWords(union: readonly Schema[], schemas: string): string | undefined {
  const [words, other] = union;
  if (union.length !== 2 || !words || other?.type !== 'string' || Object.keys(other).length > 1)
    return undefined;
  return `${describeType(words, schemas)} or a word not known yet`;
}

function boundsOf(schema: Schema): string[] {
  const between = (low: number | undefined, high: number | undefined, unit = ''): string => {
    if (low !== undefined && high !== undefined) return `${low} to ${high}${unit}`;
    if (low !== undefined) return `at least ${low}${unit}`;
    return high === undefined ? '' : `at most ${high}${unit}`;
  };
  return [
    between(schema.minimum, schema.maximum),
    between(schema.minLength, schema.maxLength, ' characters'),
    between(schema.minItems, schema.maxItems, ' items'),
    schema.pattern ? `matches \`${schema.pattern}\`` : '',
    schema.default === undefined ? '' : `default \`${JSON.stringify(schema.default)}\``,
  ];
}
