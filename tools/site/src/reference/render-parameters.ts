import { safeText } from '../pages/safe-text.ts';
import { describeType } from './describe-type.ts';
import { indented, paragraphs, unconfirmed } from './layout.ts';
import type { Provider } from './provider.ts';
import { renderSchema } from './render-schema.ts';
import type { Parameter } from './spec.ts';

/** Parameters as a Markdown list, with where each belongs; empty if there are none. */
export const renderParameters = (
  provider: Provider,
  parameters: readonly Parameter[],
  schemas: string,
): string => parameters.map((parameter) => renderParameter(provider, parameter, schemas)).join('\n');

function renderParameter(provider: Provider, parameter: Parameter, schemas: string): string {
  const { name, in: place, required, description, schema = {}, example } = parameter;
  const mark = required ? ' <span class="required">required</span>' : '';
  const words = schema.enum ? renderSchema(provider, schema, schemas) : '';
  const about = paragraphs(
    safeText(description ?? ''),
    words,
    unconfirmed(parameter),
    example === undefined
      ? ''
      : `Example: \`${typeof example === 'string' ? example : JSON.stringify(example)}\``,
  );
  const head = `- \`${name}\` <span class="type">${describeType(schema, schemas)}</span> <span class="place">${place}</span>${mark}`;
  return `${head}${about ? `\n\n  ${indented(about, 2)}` : ''}\n`;
}
