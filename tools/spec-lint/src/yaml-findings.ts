import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import type { Finding } from './finding.ts';

/**
 * What keeps a document from being read as YAML, of which only the first error is not a consequence of another. Redocly
 * stops at the first such document and names no rule.
 */
export function yamlFindings(file: string): Finding[] {
  const { errors } = parseDocument(readFileSync(file, 'utf8'), { prettyErrors: true });
  return errors.slice(0, 1).map((error) => ({
    file,
    line: error.linePos?.[0].line ?? 1,
    column: error.linePos?.[0].col ?? 1,
    rule: 'yaml',
    message: error.message.split(' at line ')[0] ?? error.message,
  }));
}
