import { safeText } from '../pages/safe-text.ts';

/** Text with every line but the first moved to the right, so that it stays within its list item. */
export const indented = (text: string, by: number): string =>
  text.trim().replaceAll('\n', `\n${' '.repeat(by)}`);

/** The sentence that says what is not confirmed, with its mark; empty where nothing is. */
export const unconfirmed = (value: { readonly 'x-unconfirmed'?: string | undefined }): string =>
  value['x-unconfirmed'] === undefined
    ? ''
    : `<span class="unconfirmed">Not confirmed</span> ${safeText(value['x-unconfirmed'].trim())}`;

/** Paragraphs of text from a spec, those that are there. */
export const paragraphs = (...texts: readonly (string | undefined)[]): string =>
  texts
    .map((text) => text?.trim())
    .filter(Boolean)
    .join('\n\n');

/** A list of fields or words, as such; empty if it is. */
export const fieldList = (list: string): string =>
  list.trim() === '' ? '' : paragraphs('<div class="fields">', list, '</div>');

/** A block of code. Its fence is longer than any that stands in it. */
export function codeBlock(language: string, code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}${language}\n${code.trimEnd()}\n${ticks}`;
}
