import { type Document, type LineCounter, visit } from 'yaml';

/** What keeps a YAML document from being read, and where. */
export interface YamlFault {
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** All faults of a document, in its order: those that the parser found, and each `*alias` without an anchor above it, at which it throws later. */
export function yamlFaults(document: Document, lines: LineCounter): YamlFault[] {
  const at = (offset: number): Pick<YamlFault, 'line' | 'column'> => {
    const { line, col: column } = lines.linePos(offset);
    return { line, column };
  };
  const faults = document.errors.map(({ pos: [offset], message }) => ({ ...at(offset), message }));
  if (faults.length > 0) return faults;
  visit(document, {
    Alias(_key, alias) {
      if (alias.resolve(document) !== undefined) return;
      const message = `There is no anchor &${alias.source} above this alias.`;
      faults.push({ ...at(alias.range?.[0] ?? 0), message });
    },
  });
  return faults;
}
