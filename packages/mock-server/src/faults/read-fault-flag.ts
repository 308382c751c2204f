import { OptionError } from '../option-error.ts';
import type { FaultRule } from './fault-rule.ts';
import { readFault } from './read-fault.ts';

const form = '[<provider>[.<operation>]:]<fault>[@<percent>%][@<times>x]';

/**
 * Reads a rule as the command line has it: `503@5%`, `nclue:reset@2x`, `nclue.getTaskRun:429;retry-after=2@10%@3x`.
 * @throws {OptionError} if it cannot be read. Whether there are such a provider and operation is not known here.
 */
export function readFaultFlag(text: string): FaultRule {
  const [, provider, operationId, rest = ''] = /^(?:([a-z][\w-]*)(?:\.([\w-]+))?:)?(.*)$/is.exec(text) ?? [];
  const [fault = '', ...limits] = rest.split('@');
  readFault(fault);
  const read: { rate?: number; times?: number } = {};
  for (const limit of limits) {
    const [, number = '', unit] = /^(\d+(?:\.\d+)?)(%|x)$/.exec(limit) ?? [];
    if (unit === '%' && Number(number) <= 100) read.rate = Number(number) / 100;
    else if (unit === 'x' && /^[1-9]\d*$/.test(number)) read.times = Number(number);
    else throw new OptionError(`The fault "${text}" ends with "@${limit}"; expected ${form}.`);
  }
  return {
    fault,
    ...(provider === undefined ? {} : { provider }),
    ...(operationId === undefined ? {} : { operationId }),
    ...read,
  };
}
