/** The last comment of a written changeset: what stands below it is a person's. */
export const ownLine: string =
  '<!-- Yours from here on: it stays when `pnpm spec:changeset` writes this file again. To release less than was computed, write the line "lowered: (package): (reason)". -->';

/** What a person wrote into a changeset of ours, below its line for that. */
export function ownText(text: string): string {
  const [, own = ''] = text.split(/^<!-- Yours from here on.*-->$/m);
  return own.trim();
}

/** A text without the comments that are for tools. */
export function withoutComments(text: string): string {
  return text.replace(/^<!-- (?:spec-change|Yours from here on).*-->\n?/gm, '').trim();
}
