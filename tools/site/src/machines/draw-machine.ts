// The mock server's console draws the same machines: one layout for both.
import { layoutMachine, type Node } from '../../../../packages/mock-server/src/console/layout-machine.ts';
import { escapeHtml } from '../pages/safe-text.ts';
import type { Machine } from '../reference/spec.ts';

/**
 * Draws a state machine as SVG, in the colors of the page: a word that ends has a double border, a first word an arrow from above, and
 * each word the color of the state that it stands for.
 * @param states the state of each word
 * @param label what a screen reader says; the table beside the drawing says the rest
 */
export function drawMachine(
  machine: Machine,
  states: Readonly<Record<string, string>>,
  label: string,
): string {
  const { width, height, nodeHeight, nodes, edges } = layoutMachine({ ...machine, kind: label });
  const arrow = `arrow-${label.toLowerCase().replace(/\W+/g, '-')}`;
  const lines = [
    // A drawing that is wider than a phone is scrolled, also by keyboard.
    `<div class="machine" role="group" aria-label="${escapeHtml(label)}" tabindex="0">`,
    `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeHtml(label)}">`,
    `<defs><marker id="${arrow}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0.5 L7.5 4 L0 7.5 z" class="arrow"/></marker></defs>`,
    ...edges.map(({ path }) => `<path d="${path}" class="edge" marker-end="url(#${arrow})"/>`),
    ...nodes.map((node) => drawNode(node, nodeHeight, states[node.word] ?? 'unknown')),
    '</svg>',
    '</div>',
  ];
  return lines.join('\n');
}

function drawNode({ word, x, y, width, isInitial, isTerminal }: Node, height: number, state: string): string {
  const round = isTerminal ? 6 : height / 2;
  return [
    `<g class="node state-${state}" transform="translate(${x} ${y})">`,
    isTerminal
      ? `<rect class="outer" x="-3" y="-3" width="${width + 6}" height="${height + 6}" rx="${round + 3}"/>`
      : '',
    `<rect width="${width}" height="${height}" rx="${round}"/>`,
    isInitial ? '<path class="first" d="M16 -12 v9 m-3.5 -4 l3.5 4 l3.5 -4"/>' : '',
    `<text x="${width / 2}" y="${height / 2 + 4.5}" text-anchor="middle">${escapeHtml(word)}</text>`,
    '</g>',
  ].join('');
}
