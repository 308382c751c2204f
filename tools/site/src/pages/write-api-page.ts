import { tables } from '@runspec/readme-check/tables';
import { paragraphs } from '../reference/layout.ts';
import type { Provider } from '../reference/provider.ts';
import { safeText } from './safe-text.ts';
import { writePage } from './write-page.ts';

/** Writes the page that leads to the reference of each provider. */
export function writeApiPage(providers: readonly Provider[]): void {
  const list = providers.map(({ name, spec, operations }) => {
    const about = safeText(spec.info.summary ?? '');
    return `- [${spec.info.title}](./${name}/index.md) — ${about} ${operations.length} operations.`;
  });
  writePage(
    'api/index.md',
    `${paragraphs(
      '---\naside: false\n---',
      '# API reference',
      'Every operation of every provider, from the documents that the clients are made of. What a provider does not document is marked <span class="unconfirmed">Not confirmed</span>, with what it rests on.',
      list.join('\n'),
      '## Operations by role',
      tables['operations']?.(),
    )}\n`,
  );
}
