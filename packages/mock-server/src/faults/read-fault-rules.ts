import { refuseUnknown } from '../nearest.ts';
import { OptionError } from '../option-error.ts';
import { isRecord } from '../spec/is-record.ts';
import type { FaultRule } from './fault-rule.ts';

const names = {
  fault: 'string',
  provider: 'string',
  operationId: 'string',
  runId: 'string',
  rate: 'number',
  times: 'number',
} as const satisfies Record<keyof FaultRule, string>;

/**
 * Reads rules as code gives them, which may not be TypeScript; a text is a rule for every request.
 * @throws {OptionError} if they are no list, or one of them has a part that is missing, unknown or of the wrong type.
 */
export function readFaultRules(rules: readonly (FaultRule | string)[]): FaultRule[] {
  if (!Array.isArray(rules))
    throw new OptionError(`faults must be a list, as ['503']; got ${JSON.stringify(rules)}.`);
  return rules.map((rule: FaultRule | string) => (typeof rule === 'string' ? { fault: rule } : check(rule)));
}

function check(rule: FaultRule): FaultRule {
  const wrong = (what: string): OptionError => new OptionError(`The fault ${JSON.stringify(rule)} ${what}.`);
  if (!isRecord(rule)) throw wrong("must be a text, as '503', or a rule, as { fault: '503' }");
  refuseUnknown(rule, Object.keys(names), 'A fault rule', OptionError);
  for (const [name, type] of Object.entries(names))
    if (rule[name] !== undefined && typeof rule[name] !== type)
      throw wrong(`must have a ${name} that is a ${type}`);
  if (typeof rule['fault'] !== 'string') throw wrong("must have a fault, as { fault: '503' }");
  return rule;
}
