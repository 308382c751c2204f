import { withoutComments } from './changeset-comments.ts';

/** A line of a changeset by which a person lowers a bump. */
export interface LoweredLine {
  /** From 1. */
  readonly line: number;
  /** Empty if the line names none. */
  readonly packageName: string;
  /** Empty if the line gives none. */
  readonly reason: string;
}

/** The form of such a line, for messages. */
export const loweredForm = 'lowered: <package>: <reason>';

/** The lines `lowered: <package>: <reason>` of a changeset; the reason has to have a word. */
export function loweredLines(text: string): LoweredLine[] {
  return text.split('\n').flatMap((content, index) => {
    const match = /^\s*(?:[-*]\s+)?lowered:(.*)$/i.exec(withoutComments(content));
    if (!match) return [];
    const [, packageName = '', rest = ''] =
      /^\s*`?(@[\w-]+\/[\w.-]+)?`?\s*:?(.*)$/.exec(match[1] ?? '') ?? [];
    const reason = rest.trim();
    return [{ line: index + 1, packageName, reason: /\p{L}{2}/u.test(reason) ? reason : '' }];
  });
}
