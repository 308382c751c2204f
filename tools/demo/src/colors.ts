import { styleText } from 'node:util';

const colors: Readonly<Record<string, Parameters<typeof styleText>[0]>> = {
  awaiting_input: 'magenta',
  queued: 'gray',
  running: 'cyan',
  succeeded: 'green',
  failed: 'red',
  canceled: 'yellow',
  timed_out: 'yellow',
};

/** A text in the color of a state. Only where the terminal has color: styleText looks at NO_COLOR and at the stream. */
export function inColorOf(state: string, text: string): string {
  const color = colors[state];
  return color ? styleText(color, text) : text;
}
