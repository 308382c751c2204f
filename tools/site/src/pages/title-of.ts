/** The text of a page's first heading, without markup; undefined if it has none. */
export const titleOf = (markdown: string): string | undefined =>
  /^# (.+)$/m.exec(markdown)?.[1]?.replace(/[`*]/g, '').trim();
