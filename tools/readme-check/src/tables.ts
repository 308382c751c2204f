import { readFileSync } from 'node:fs';
import { listProviders, specFile } from '@runspec/mock-server';
import { allProviders } from '@runspec/providers';
import { parse } from 'yaml';

type States = Readonly<Record<string, string>>;

const canonical = ['awaiting_input', 'queued', 'running', 'succeeded', 'failed', 'canceled', 'timed_out'];
const roles = ['create', 'input', 'get', 'results', 'list', 'cancel', 'delete'];

/** The tables that pages may ask for, by the name between their markers. */
export const tables: Readonly<Record<string, () => string>> = {
  operations: () => {
    const rows = kinds().map(({ label, operations }) => [
      label,
      ...roles.map((role) =>
        operations
          .filter((operation) => operation.role === role)
          .map(({ id }) => `\`${id}\``)
          .join(' '),
      ),
    ]);
    return table(['Run', ...roles], rows);
  },
  states: () => {
    const rows = kinds().map(({ label, states }) => [
      label,
      ...canonical.map((state) => wordsFor(states, state)),
    ]);
    return table(['Run', ...canonical.map((state) => `\`${state}\``)], rows);
  },
};

interface Kind {
  label: string;
  states: States;
  operations: { id: string; role: string }[];
}

interface Spec {
  paths: Record<
    string,
    Record<string, { operationId?: string; 'x-run-role'?: string; 'x-run-kind'?: string }>
  >;
}

function kinds(): Kind[] {
  return listProviders().flatMap((provider) => {
    const { paths } = parse(readFileSync(specFile(provider), 'utf8')) as Spec;
    const all = Object.values(paths).flatMap((item) => Object.values(item));
    const known = allProviders.find(({ name }) => name === provider)?.mappings;
    if (!known)
      throw new Error(
        `No status table for ${provider}: it has no entry, tools/providers/src/${provider}/${provider}.ts.`,
      );
    return Object.entries(known).map(([kind, { states }]) => ({
      label: Object.keys(known).length > 1 ? `${provider} ${kind}` : provider,
      states,
      operations: all
        .filter((operation) => operation['x-run-role'] && (operation['x-run-kind'] ?? kind) === kind)
        .map((operation) => ({ id: String(operation.operationId), role: String(operation['x-run-role']) })),
    }));
  });
}

function wordsFor(states: States, state: string): string {
  const words = Object.keys(states).filter((word) => states[word] === state);
  return words.map((word) => `\`${word}\``).join(' ');
}

/** Cells are filled up to the width of their column, as the formatter has it. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ...rows].map((cells) => cells.map((cell) => cell || '–'));
  const widths = head.map((_, column) => Math.max(3, ...lines.map((cells) => cells[column]?.length ?? 0)));
  const rule = widths.map((width) => '-'.repeat(width));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [...lines.slice(0, 1), rule, ...lines.slice(1)].map(line).join('\n');
}
