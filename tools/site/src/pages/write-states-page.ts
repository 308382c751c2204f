import { tables } from '@runspec/readme-check/tables';
import { renderMachine } from '../machines/render-machine.ts';
import { paragraphs } from '../reference/layout.ts';
import type { Provider } from '../reference/provider.ts';
import { writePage } from './write-page.ts';

/** Writes the page with the status table and every state machine. */
export function writeStatesPage(providers: readonly Provider[]): void {
  const machines = providers.flatMap((provider) =>
    Object.entries(provider.spec['x-run-lifecycle'] ?? {}).map(([kind, machine]) => {
      const title = `${provider.spec.info.title}: ${kind}`;
      return paragraphs(`## ${title}`, renderMachine(provider, kind, machine));
    }),
  );
  writePage(
    'states.md',
    `${paragraphs(
      '---\naside: false\n---',
      '# States of a run',
      'Eight states instead of the words of each provider. `succeeded`, `failed`, `canceled` and `timed_out` are final; a word that is not in the table is `unknown`, and never final.',
      stateTable(),
      'How a run is read and waited for: [run-status](./packages/run-status/index.md).',
      ...machines,
    )}\n`,
  );
}

/** The table of words by provider and state. */
export function stateTable(): string {
  const make = tables['states'];
  if (!make) throw new Error('tools/readme-check has no table "states".');
  return make();
}
