import { allProviders } from '@runspec/providers';
import { safeText } from '../pages/safe-text.ts';
import { paragraphs, unconfirmed } from '../reference/layout.ts';
import type { Provider } from '../reference/provider.ts';
import type { Machine, Schema } from '../reference/spec.ts';
import { drawMachine } from './draw-machine.ts';

/** A state as a word in its color. */
export const stateMark = (state: string): string => `<span class="state state-${state}">${state}</span>`;

/**
 * A provider's state machine: the drawing, and the same in words.
 * @param kind its key in `x-run-lifecycle`
 * @throws {Error} where no table says what its words mean.
 */
export function renderMachine(provider: Provider, kind: string, machine: Machine): string {
  const states = allProviders.find(({ name }) => name === provider.name)?.mappings[kind]?.states;
  if (!states)
    throw new Error(`There are no states for ${kind} of ${provider.name}: add them to tools/providers/src.`);
  const label = `State machine of ${provider.name} ${kind}`;
  const meanings = wordsOf(provider, machine)['x-enumDescriptions'] ?? {};
  const rows = Object.entries(machine.transitions).map(([word, next]) => {
    const first = machine.initial.includes(word) ? ' (first)' : '';
    const follows = next.length > 0 ? next.map((one) => `\`${one}\``).join(' ') : 'ends';
    return `| \`${word}\`${first} | ${stateMark(states[word] ?? 'unknown')} | ${follows} | ${cell(meanings[word] ?? '')} |`;
  });
  return paragraphs(
    drawMachine(machine, states, label),
    `| word | state | next | meaning |\n| --- | --- | --- | --- |\n${rows.join('\n')}`,
    unconfirmed(machine),
  );
}

const wordsOf = (provider: Provider, { words }: Machine): Schema => provider.resolve<Schema>({ $ref: words });

const cell = (text: string): string => safeText(text.trim()).replaceAll('\n', ' ').replaceAll('|', '\\|');
