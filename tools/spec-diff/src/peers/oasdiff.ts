import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ChangeKind } from '../change.ts';
import { corpusFolder } from '../corpus/load-corpus.ts';
import type { Peer } from './peer.ts';

/** What oasdiff's documentation says of each case. Plain JSON. */
export interface OasdiffRules {
  /** The level of each rule that is named below. */
  readonly levels: Readonly<Record<string, 'error' | 'warn' | 'info'>>;
  /** The strictest rule for a case, by the id of the case; one that no rule speaks of is missing. */
  readonly rules: Readonly<Record<string, string>>;
  /** Groups of cases that were written later, and for which nobody has looked it up. */
  readonly notLookedUp: readonly string[];
}

/** oasdiff from its list of checks; it is not run. Its `breaking` lists errors and warnings, so both count as breaking. */
export const oasdiff: Peer = {
  name: 'oasdiff',
  version: 'August 2026',
  how: 'not run: the rule that its documentation has for the case',
  packages: [],
  start() {
    const { levels, notLookedUp, rules } = readOasdiffRules();
    return Promise.resolve(async ({ group, id }) => {
      if (notLookedUp.includes(group)) throw new Error(`nobody has looked up the cases of ${group}`);
      return toKind(rules[id], levels);
    });
  },
};

/** Reads corpus/oasdiff.yaml. */
export function readOasdiffRules(): OasdiffRules {
  return parse(readFileSync(join(corpusFolder, 'oasdiff.yaml'), 'utf8')) as OasdiffRules;
}

function toKind(rule: string | undefined, levels: OasdiffRules['levels']): ChangeKind {
  if (rule === undefined) return 'none';
  return levels[rule] === 'info' ? 'additive' : 'breaking';
}
