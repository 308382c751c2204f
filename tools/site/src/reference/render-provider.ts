import { renderMachine } from '../machines/render-machine.ts';
import { safeText } from '../pages/safe-text.ts';
import { clientSetup } from './client-setup.ts';
import { codeBlock, paragraphs, unconfirmed } from './layout.ts';
import type { Provider } from './provider.ts';
import { renderCall } from './render-call.ts';

/** The first page of a provider's reference: what it is, its operations, its state machines, how one calls it. */
export function renderProvider(provider: Provider): string {
  const { name, spec, operations } = provider;
  const { title, summary, description } = spec.info;
  const machines = Object.entries(spec['x-run-lifecycle'] ?? {});
  return `${paragraphs(
    `# ${title}`,
    summary ? `**${safeText(summary)}**` : '',
    safeText(description ?? ''),
    unconfirmed(spec.info),
    `The client is [@runspec/${name}-client](../../packages/${name}-client/index.md):`,
    codeBlock('ts', clientSetup(name).code),
    '## Operations',
    renderOperations(operations),
    'All shapes of requests and replies: [schemas](./schemas.md).',
    machines.length > 1 ? '## State machines' : machines.length > 0 ? '## State machine' : '',
    ...machines.map(([kind, machine]) =>
      paragraphs(machines.length > 1 ? `### ${kind}` : '', renderMachine(provider, kind, machine)),
    ),
    '## Address and credentials',
    ...(spec.servers ?? []).map(({ url, description: about }) => `- \`${url}\` — ${safeText(about ?? '')}`),
    ...Object.values(spec.components?.securitySchemes ?? {}).map((scheme) =>
      paragraphs(
        `- ${scheme.name ? `\`${scheme.name}\` in the ${scheme.in}` : `HTTP ${scheme.scheme}`}: ${safeText(scheme.description ?? '')} ${unconfirmed(scheme)}`,
      ),
    ),
  )}\n`;
}

const renderOperations = (operations: Provider['operations']): string => {
  const rows = operations.map(
    ({ operationId, method, path, summary = '', 'x-run-role': role = '' }) =>
      `| [\`${operationId}\`](./${operationId}.md)<br>${safeText(summary)} | ${role} | ${renderCall(method, path)} |`,
  );
  return `| operation | role | request |\n| --- | --- | --- |\n${rows.join('\n')}`;
};
