import { element, shape } from './elements.js';

/** @typedef {import('./types.d.ts').Drawing} Drawing */
/** @typedef {{ current?: string, visited?: readonly string[], mark?: string, counts?: Readonly<Record<string, number>> }} Marks */

let drawings = 0;

/**
 * Draws a state machine. The current word is filled and has a dot, visited words a tick; words that end have a double border.
 * @param {Drawing} drawing
 * @param {string} title
 * @param {Marks} marks
 */
export function drawMachine(
  { width, height, nodeHeight, nodes, edges },
  title,
  { current, visited = [], mark = '', counts = {} },
) {
  drawings += 1;
  const arrow = `arrow-${drawings}`;
  const isPassed = (/** @type {string} */ word) => visited.includes(word) || word === current;
  const described = [
    title,
    current === undefined ? '' : `now ${current}`,
    visited.length > 0 ? `before: ${visited.join(', ')}` : '',
    ...Object.entries(counts).map(([word, count]) => `${word}: ${count}`),
  ].filter(Boolean);
  const svg = shape(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'aria-label': described.join('; ') },
    shape('defs', {}, arrowHead(arrow, 'arrow'), arrowHead(`${arrow}-passed`, 'arrow passed')),
    ...edges.map(({ from, to, path }) => {
      const isWay = isPassed(from) && isPassed(to);
      return shape('path', {
        d: path,
        class: isWay ? 'edge passed' : 'edge',
        'marker-end': `url(#${isWay ? `${arrow}-passed` : arrow})`,
      });
    }),
    ...nodes.map((node) =>
      drawNode(
        node,
        nodeHeight,
        node.word === current && `current mark-${mark}`,
        visited.includes(node.word),
        counts[node.word] ?? 0,
      ),
    ),
  );
  return element('div', { class: 'machine', role: 'group', 'aria-label': title, tabindex: 0 }, svg);
}

/**
 * @param {Drawing['nodes'][number]} node
 * @param {number} height
 * @param {string | false} isCurrent
 * @param {boolean} isVisited
 * @param {number} count
 */
function drawNode({ word, x, y, width, isInitial, isTerminal }, height, isCurrent, isVisited, count) {
  const kinds = ['node', isCurrent, isVisited && 'visited', isTerminal && 'terminal'];
  const sign = isCurrent ? '● ' : isVisited ? '✓ ' : '';
  const round = isTerminal ? 6 : height / 2;
  return shape(
    'g',
    { class: kinds.filter(Boolean).join(' '), transform: `translate(${x} ${y})` },
    isTerminal &&
      shape('rect', { class: 'outer', x: -3, y: -3, width: width + 6, height: height + 6, rx: round + 3 }),
    shape('rect', { width, height, rx: round }),
    isInitial && shape('path', { class: 'first', d: 'M16 -12 v9 m-3.5 -4 l3.5 4 l3.5 -4' }),
    shape(
      'text',
      { x: width / 2, y: height / 2 + 4.5, 'text-anchor': 'middle' },
      `${sign}${word}`,
      count > 0 && shape('tspan', { class: 'count', dx: 7 }, String(count)),
    ),
  );
}

/** @param {string} id @param {string} kind */
function arrowHead(id, kind) {
  const size = { refX: 7, refY: 4, markerWidth: 9, markerHeight: 9, markerUnits: 'userSpaceOnUse' };
  return shape(
    'marker',
    { id, viewBox: '0 0 8 8', ...size, orient: 'auto' },
    shape('path', { d: 'M0 0.5 L7.5 4 L0 7.5 z', class: kind }),
  );
}

/**
 * Scrolls a drawing that is wider than its place to the current word.
 * @param {Element | null} machine
 * @param {Drawing} drawing
 * @param {string} word
 */
export function showWord(machine, { nodes }, word) {
  const node = nodes.find((one) => one.word === word);
  if (machine && node) machine.scrollLeft = node.x + node.width / 2 - machine.clientWidth / 2;
}
