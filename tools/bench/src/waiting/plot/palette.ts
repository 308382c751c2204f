// Colors that people who see few of them tell apart, with a lighter one for dark pages beside each.

interface Look {
  readonly name: string;
  readonly light: string;
  readonly dark: string;
  readonly mark: string;
  /** What it is called in the plot, if not by its name. */
  readonly label?: string;
  /** Lies on the line of another: drawn as points. */
  readonly isPoints?: boolean;
}

const looks: readonly Look[] = [
  { name: 'learned', light: '#c2410c', dark: '#fb923c', mark: 'circle' },
  { name: 'sqrt', light: '#0369a1', dark: '#38bdf8', mark: 'circle' },
  { name: 'fixed', light: '#57606a', dark: '#b1bac4', mark: 'circle', label: 'fixed, by hindsight' },
  { name: 'exponential', light: '#0f766e', dark: '#2dd4bf', mark: 'circle' },
  { name: '@azure/core-lro', light: '#1e3a8a', dark: '#93a9f8', mark: 'square', isPoints: true },
  { name: '@smithy/util-waiter', light: '#a21caf', dark: '#e879f9', mark: 'diamond' },
  { name: '@modzy/modzy-sdk', light: '#a16207', dark: '#facc15', mark: 'triangle-up', isPoints: true },
];

export const names: readonly string[] = looks.map(({ name, label = name }) => label);
export const curves: readonly string[] = looks
  .filter(({ isPoints }) => !isPoints)
  .map(({ name, label = name }) => label);
export const colors: readonly string[] = looks.map(({ light }) => light);
export const marks: readonly string[] = looks.map(({ mark }) => mark);

export const paper = '#ffffff';
export const ink = '#1f2328';
export const muted = '#59636e';
export const rule = '#d8dee4';

const dark: Readonly<Record<string, string>> = {
  [paper]: '#0d1117',
  [ink]: '#f0f6fc',
  [muted]: '#9198a1',
  [rule]: '#30363d',
  ...Object.fromEntries(looks.map((look) => [look.light, look.dark])),
};

/** What a way to wait is called in the plot. */
export function labelOf(name: string): string {
  return looks.find((look) => look.name === name)?.label ?? name;
}

export function colorOf(name: string): string {
  return looks.find((look) => look.name === name)?.light ?? ink;
}

/** Has an SVG take other colors where pages are dark. What knows nothing of that shows the light ones. */
export function addDarkColors(svg: string): string {
  const rules = Object.entries(dark).flatMap(([from, to]) => [
    `[fill="${from}"]{fill:${to}}`,
    `[stroke="${from}"]{stroke:${to}}`,
  ]);
  const style = `<style>@media (prefers-color-scheme:dark){${rules.join('')}}</style>`;
  return svg.replace(/<svg[^>]*>/, (opening) => `${opening}${style}`);
}
