import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeBlock, paragraphs } from '../reference/layout.ts';
import type { Provider } from '../reference/provider.ts';
import { siteFolder } from '../root.ts';
import { writePage } from './write-page.ts';
import { stateTable } from './write-states-page.ts';

/** Writes the home page. Its program is a file of its own, so that it is type-checked like any other. */
export function writeHomePage(providers: readonly Provider[]): void {
  const names = providers.map(({ name, spec }) => `[${spec.info.title}](./api/${name}/index.md)`);
  const program = readFileSync(join(siteFolder, 'examples/first-program.ts'), 'utf8');
  writePage(
    'index.md',
    `${paragraphs(
      '---\nlayout: home\ntitle: Runspec\ntitleTemplate: Typed clients for APIs that run models\n---',
      '<div class="hero">\n<div>',
      '# Start a run. Know how it goes.',
      'Typed TypeScript clients for APIs that run a model, one status for all of them, and mock servers to build against.',
      codeBlock('sh', 'npm install @runspec/duck-client @runspec/run-status'),
      '<div class="actions">',
      '[Get started](./start.md) [API reference](./api/index.md) [States of a run](./states.md)',
      '</div>',
      'The packages are not on a registry yet: [how to try them today](./start.md#use-a-client), with a mock server and without a key.',
      '</div>\n<div>',
      codeBlock('ts', program),
      '</div>\n</div>',
      '<div class="parts">',
      '**[Clients](./packages/client-core/index.md)** One small package for each provider, generated from an OpenAPI document. Retries, limits, pages and errors included.',
      '**[One run for all](./packages/run-status/index.md)** Eight states instead of a vocabulary for each API. Wait for a run, watch thousands, resume elsewhere. A failed run is an answer, not an exception.',
      '**[Mock servers with a memory](./packages/mock-server/index.md)** Runs that move through their states in seconds. No keys, no costs, no minutes of waiting.',
      '</div>',
      '## What the words mean',
      'Each provider has words of its own; a run has one of eight states. A word that nobody knew is `unknown`, and a wait goes on.',
      stateTable(),
      'The [state machines](./states.md) behind it are drawn.',
      '## The APIs',
      names.join(' · '),
    )}\n`,
  );
}
