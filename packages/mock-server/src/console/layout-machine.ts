import { terminalWords } from '../runs/find-path.ts';
import { terminalMeaning } from '../runs/terminal-meaning.ts';
import type { Lifecycle } from '../spec/lifecycle.ts';

/** A status word, with its place in the drawing. */
export interface Node {
  readonly word: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly isInitial: boolean;
  readonly isTerminal: boolean;
}

/** A transition, as the `d` of an SVG path. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly path: string;
}

/** A state machine as a drawing, in units of an SVG's user space. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly nodeHeight: number;
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

const nodeHeight = 34;
const rowGap = 16;
const columnGap = 52;
const margin = 14;
/** Of a monospaced letter of 12.5 px, and room for the mark before the word and the count after it. */
const letterWidth = 7.6;
const sideRoom = 56;
/** Beyond it the number of ways through a machine is more than a drawing is worth. */
const maxWalk = 12;

/** Lays a state machine out from left to right: first words, what follows them, and at the right edge the words that end. */
export function layoutMachine(lifecycle: Lifecycle): Drawing {
  const columns = columnsOf(lifecycle);
  let x = margin;
  const places = new Map<string, Node & { column: number; row: number }>();
  const heights = columns.map((words) => words.length * (nodeHeight + rowGap) - rowGap);
  for (const [column, words] of columns.entries()) {
    const width = Math.ceil(Math.max(...words.map((word) => word.length)) * letterWidth + sideRoom);
    for (const [row, word] of words.entries()) {
      const y = margin + row * (nodeHeight + rowGap);
      const isInitial = lifecycle.initial.includes(word);
      const isTerminal = terminalWords(lifecycle).includes(word);
      places.set(word, { word, x, y, width, isInitial, isTerminal, column, row });
    }
    x += width + columnGap;
  }
  const edges = Object.entries(lifecycle.transitions).flatMap(([from, followers]) =>
    followers.flatMap((to) => {
      const start = places.get(from);
      const end = places.get(to);
      return start && end ? [{ from, to, path: pathBetween(start, end) }] : [];
    }),
  );
  const nodes = [...places.values()].map(({ column: _column, row: _row, ...node }) => node);
  // An arc over the first row needs room.
  return {
    width: x - columnGap + margin,
    height: Math.max(...heights) + 2 * margin,
    nodeHeight,
    nodes,
    edges,
  };
}

/** The words of each column, the ordinary course in the first row. */
function columnsOf(lifecycle: Lifecycle): string[][] {
  const { transitions, initial } = lifecycle;
  const ends = terminalWords(lifecycle);
  const between = [
    ...new Set([...initial, ...Object.keys(transitions), ...Object.values(transitions).flat()]),
  ].filter((word) => !ends.includes(word));
  const rank = new Map(between.map((word) => [word, 0]));
  const walk = (word: string, passed: readonly string[]): void => {
    if (passed.length > maxWalk) return;
    rank.set(word, Math.max(rank.get(word) ?? 0, passed.length));
    for (const next of transitions[word] ?? [])
      if (rank.has(next) && !passed.includes(next) && next !== word) walk(next, [...passed, word]);
  };
  for (const word of initial) if (rank.has(word)) walk(word, []);
  const columns: string[][] = [];
  for (const word of between) {
    const column = rank.get(word) ?? 0;
    columns[column] = [...(columns[column] ?? []), word];
  }
  const order = ['succeeded', 'failed', 'timed_out', 'canceled', 'other'];
  const byMeaning = (word: string): number => order.indexOf(terminalMeaning(word));
  const sorted = [...ends].sort((one, other) => byMeaning(one) - byMeaning(other));
  return [...columns.filter((words) => words !== undefined), ...(sorted.length > 0 ? [sorted] : [])];
}

interface Place extends Node {
  readonly column: number;
  readonly row: number;
}

function pathBetween(start: Place, end: Place): string {
  const middle = (place: Place): number => place.y + nodeHeight / 2;
  const rightOf = start.x + start.width;
  if (end.column === start.column + 1) {
    const bend = (end.x - rightOf) * 0.55;
    return `M${rightOf} ${middle(start)} C${rightOf + bend} ${middle(start)} ${end.x - bend} ${middle(end)} ${end.x} ${middle(end)}`;
  }
  const startX = start.x + start.width / 2;
  if (end.column > start.column && end.row > 0) {
    // Down first, and then to the right below whatever stands between.
    const fromY = start.y + nodeHeight;
    return `M${startX} ${fromY} C${startX} ${middle(end)} ${startX + 24} ${middle(end)} ${startX + 56} ${middle(end)} L${end.x} ${middle(end)}`;
  }
  const endX = end.x + end.width / 2;
  if (end.column > start.column)
    return `M${startX} ${start.y} C${startX + 30} 0 ${endX - 30} 0 ${endX} ${end.y}`;
  // Back, or within a column: below both.
  const below = Math.max(start.y, end.y) + nodeHeight;
  return `M${startX} ${start.y + nodeHeight} C${startX} ${below + 14} ${endX} ${below + 14} ${endX} ${end.y + nodeHeight}`;
}
