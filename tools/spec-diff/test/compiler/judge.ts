import { judgeByCompiler } from '../../src/compiler/judge-by-compiler.ts';
import { type Node, runDocument } from './run-document.ts';

/** What the compiler says of an edit of the small API: `breaking senders listRuns: message`, a line for each finding. */
export async function judgeEdit(
  edit: (document: Node) => void,
  prepare: (document: Node) => void = () => {},
): Promise<string[]> {
  const [from, to] = [runDocument(), runDocument()];
  prepare(from);
  prepare(to);
  edit(to);
  return judgeDocuments(from, to);
}

/** The same for two documents. */
export async function judgeDocuments(from: Node, to: Node): Promise<string[]> {
  const findings = await judgeByCompiler(
    { label: 'old.yaml', text: JSON.stringify(from) },
    { label: 'new.yaml', text: JSON.stringify(to) },
  );
  return findings.map(({ kind, message, touched }) => `${kind} ${touched}: ${message}`);
}
