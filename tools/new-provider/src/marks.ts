import type { JsonObject } from './document/json-object.ts';

/** What each mark in a spec begins with; `x-unconfirmed` takes a sentence. */
const SPEC_MARK = 'Guessed by new-provider: ';

/** Marks a place in a spec as guessed. What is said there already stays. */
export function guess(node: JsonObject, text: string): void {
  const said = node['x-unconfirmed'];
  if (typeof said !== 'string' || said === '') node['x-unconfirmed'] = `${SPEC_MARK}${text}`;
  else if (!said.includes(SPEC_MARK)) node['x-unconfirmed'] = `${said} ${SPEC_MARK}${text}`;
  else if (!said.includes(text)) node['x-unconfirmed'] = `${said} Also ${text}`;
}

/** A place that a person has to think about. */
export interface Place {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly what: string;
}

const MARK = /(?:Guessed by new-provider|TODO\(new-provider\)): (.*)$/;

/** Finds every mark in a file's text. */
export function findMarks(file: string, text: string): Place[] {
  return text.split('\n').flatMap((line, index) => {
    const what = MARK.exec(line)?.[1]?.replace(/\s*(\*\/|-->|["'])\s*$/, '');
    return what === undefined ? [] : [{ file, line: index + 1, what }];
  });
}
