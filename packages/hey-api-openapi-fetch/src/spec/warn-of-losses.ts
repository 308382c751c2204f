import type { IR } from '@hey-api/openapi-ts';
import type { PluginInstance } from '../options.ts';
import { warn } from '../warn.ts';
import type { ParameterObject } from './openapi.ts';

/** Says which parameters of an operation hey-api or openapi-fetch cannot handle as they are written. */
export function warnOfLosses(
  plugin: PluginInstance,
  ir: IR.OperationObject,
  parameters: readonly ParameterObject[],
): void {
  for (const parameter of parameters) {
    const loss = lossOf(ir, parameter);
    if (loss)
      warn(plugin, `${ir.method} ${ir.path}`, `the ${parameter.in} parameter "${parameter.name}" ${loss}`);
  }
}

function lossOf(
  ir: IR.OperationObject,
  { content, in: location, name }: ParameterObject,
): string | undefined {
  if (location !== 'path' && location !== 'query') return;
  const kept = ir.parameters?.[location]?.[name.toLowerCase()];
  // hey-api tells parameters apart by their names in lower case.
  if (kept && kept.name !== name) return `is lost beside "${kept.name}"`;
  if (content) return `is not written as ${Object.keys(content).join(', ')}`;
  if (kept?.style === 'label' || kept?.style === 'matrix')
    return `is not written in the style "${kept.style}"`;
  return;
}
