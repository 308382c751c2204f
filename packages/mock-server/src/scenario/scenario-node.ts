import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { readDuration } from './read-duration.ts';
import { ScenarioError } from './scenario-error.ts';

/** A value in a scenario file that knows where it stands. Whatever is not as expected is thrown as a {@link ScenarioError}. */
export interface ScenarioNode {
  /** The value itself. */
  value(): unknown;
  /** The entries of a map. */
  entries(expected: string): [string, ScenarioNode][];
  /** A map with no other keys than these. */
  fields<Name extends string>(names: readonly Name[], what: string): Partial<Record<Name, ScenarioNode>>;
  items(expected: string): ScenarioNode[];
  text(expected: string): string;
  number(expected: string, isGood: (value: number) => boolean): number;
  /** Milliseconds, or a duration as `10s`. */
  durationMs(what: string): number;
  /** @throws {ScenarioError} at this place. */
  fail(message: string): never;
}

/** Reads YAML or JSON. @throws {ScenarioError} if it is neither. */
export function parseScenario(file: string, text: string): ScenarioNode {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const failAt = (offset: number, message: string): never => {
    const { line, col } = lines.linePos(offset);
    throw new ScenarioError(`${file}:${line}:${col}: ${message.replaceAll(/\s*\n\s*/g, ' ')}`);
  };
  const [error] = document.errors;
  if (error) failAt(error.pos[0], `not YAML: ${error.message}`);
  const resolve = (node: unknown): unknown => (isAlias(node) ? node.resolve(document) : node);
  const make = (given: unknown, parentAt: number): ScenarioNode => {
    const at = (given as Node | null)?.range?.[0] ?? parentAt;
    const node = resolve(given);
    const fail = (message: string): never => failAt(at, message);
    const value = (): unknown => (given as Node | null)?.toJS(document) ?? null;
    const wrong = (expected: string): never => fail(`${expected} was expected; got ${shown(value())}.`);
    const entries = (expected: string): [string, ScenarioNode][] => {
      if (!isMap(node)) return wrong(expected);
      return node.items.map((pair) => {
        const keyAt = (pair.key as Node | null)?.range?.[0] ?? at;
        const key = isScalar(pair.key) ? String(pair.key.value) : failAt(keyAt, 'a key must be a text.');
        return [key, make(pair.value, keyAt)];
      });
    };
    return {
      value,
      fail,
      entries,
      fields: <Name extends string>(names: readonly Name[], what: string) => {
        const all = entries(`${what}, a map with ${names.join(', ')},`);
        const known: readonly string[] = names;
        const keys = isMap(node) ? node.items.map(({ key }) => key as Node) : [];
        for (const [index, [key]] of all.entries())
          if (!known.includes(key))
            failAt(keys[index]?.range?.[0] ?? at, `${what} has no "${key}". Known: ${names.join(', ')}.`);
        return Object.fromEntries(all) as Partial<Record<Name, ScenarioNode>>;
      },
      items: (expected) => (isSeq(node) ? node.items.map((item) => make(item, at)) : wrong(expected)),
      text: (expected) =>
        isScalar(node) && typeof node.value === 'string' && node.value !== '' ? node.value : wrong(expected),
      number: (expected, isGood) =>
        isScalar(node) && typeof node.value === 'number' && isGood(node.value) ? node.value : wrong(expected),
      durationMs: (what) =>
        readDuration(isScalar(node) ? node.value : undefined) ??
        wrong(`${what}, in milliseconds or as 500ms, 10s, 2m, 1.5h or 1d,`),
    };
  };
  return make(document.contents, 0);
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
