import { createHash } from 'node:crypto';
import { withoutComments } from './changeset-comments.ts';
import { findRecord } from './changeset-record.ts';
import { loweredLines } from './lowered-lines.ts';

/** What a changelog says of a changeset. @param address - of the repository; without one, nothing is linked. */
export function releaseLine(
  summary: string,
  commit: string | undefined,
  address: string | undefined,
): string {
  const lowered = loweredLines(summary);
  const lines = withoutComments(summary)
    .split('\n')
    .filter((line) => loweredLines(line).length === 0);
  const reasons = lowered.map(
    ({ packageName, reason }) => `- ${packageName} is raised by less than the change asks for: ${reason}`,
  );
  const text = [...lines, ...(reasons.length > 0 ? ['', ...reasons] : [])]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const [first = '', ...rest] = text.split('\n');
  const place = where(findRecord(summary)?.provider, commit, address);
  const indented = rest.map((line) => (line.trim() === '' ? '' : `  ${line.trimEnd()}`));
  return [`- ${place}${first.trimEnd()}`, ...indented].join('\n');
}

function where(
  provider: string | undefined,
  commit: string | undefined,
  address: string | undefined,
): string {
  if (commit === undefined) return '';
  const short = commit.slice(0, 7);
  const file = provider === undefined ? undefined : `specs/${provider}.openapi.yaml`;
  if (address === undefined) return file ? `${short}, \`${file}\`: ` : `${short}: `;
  const page = `${address}/commit/${commit}`;
  if (file === undefined) return `[${short}](${page}): `;
  // Where GitHub's page of a commit shows the change of one file.
  const anchor = `diff-${createHash('sha256').update(file).digest('hex')}`;
  return `[${short}](${page}), [\`${file}\`](${page}#${anchor}): `;
}
