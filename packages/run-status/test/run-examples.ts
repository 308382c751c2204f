import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'yaml';

const require = createRequire(import.meta.url);

/** A node of a parsed document; what is not there reads as undefined. */
interface Node {
  $ref?: string;
  [key: string]: unknown;
}

/** What a spec shows of a kind of run. */
export interface RunExamples {
  /** Every example that the get operation replies, by name. */
  examples: [name: string, raw: Record<string, unknown>][];
  /** The words that nothing follows. */
  ends: string[];
}

/** Reads the examples of a run from the spec of a provider. @param kind - key of `x-run-lifecycle`. */
export function runExamples(provider: string, kind: string): RunExamples {
  const root = parse(
    readFileSync(require.resolve(`@runspec/specs/${provider}.openapi.yaml`), 'utf8'),
  ) as Node;
  const at = (value: unknown, ...keys: string[]): Node => {
    const { $ref } = (value ?? {}) as Node;
    if ($ref !== undefined) return at(at(root, ...$ref.slice(2).split('/').map(unescapeKey)), ...keys);
    const [key, ...rest] = keys;
    return key === undefined ? ((value ?? {}) as Node) : at(((value ?? {}) as Node)[key], ...rest);
  };
  const [get] = Object.values(at(root, 'paths'))
    .map((item) => at(item, 'get'))
    .filter((node) => node['x-run-role'] === 'get' && (node['x-run-kind'] ?? kind) === kind);
  const shown = at(get, 'responses', '200', 'content', 'application/json', 'examples');
  const transitions = at(root, 'x-run-lifecycle', kind, 'transitions');
  return {
    examples: Object.entries(shown).map(([name, example]) => [name, at(example, 'value')]),
    ends: Object.keys(transitions).filter((word) => (transitions[word] as unknown[]).length === 0),
  };
}

const unescapeKey = (segment: string): string => segment.replaceAll('~1', '/').replaceAll('~0', '~');
