import { safeText } from '../pages/safe-text.ts';
import { codeBlock, fieldList, indented, paragraphs, unconfirmed } from './layout.ts';
import type { Operation, Provider } from './provider.ts';
import { renderAnswer } from './render-answer.ts';
import { renderBody } from './render-body.ts';
import { renderCall } from './render-call.ts';
import { renderParameters } from './render-parameters.ts';
import { snippetOf } from './snippet-of.ts';
import type { Pagination, Reply } from './spec.ts';

const schemas = './schemas.md';

/** The page of one operation, in Markdown. */
export function renderOperation(provider: Provider, operation: Operation): string {
  const { operationId, method, path, summary = '', requestBody, deprecated } = operation;
  const body = requestBody && provider.resolve(requestBody);
  const role = operation['x-run-role'];
  const kind = operation['x-run-kind'];
  const parameters = renderParameters(provider, operation.parameters, schemas);
  return `${paragraphs(
    `---\ntitle: ${JSON.stringify(`${operationId} · ${provider.spec.info.title}`)}\ndescription: ${JSON.stringify(summary)}\noutline: [2, 3]\n---`,
    `# ${operationId}`,
    `<p class="call">${renderCall(method, path)}</p>`,
    [
      `**${safeText(summary)}**`,
      `[${provider.spec.info.title}](./index.md)`,
      role && `role <span class="role">${role}</span>${kind ? ` of \`${kind}\`` : ''}`,
      deprecated && 'deprecated',
    ]
      .filter(Boolean)
      .join(' · '),
    safeText(operation.description ?? ''),
    unconfirmed(operation),
    '## With the client',
    codeBlock('ts', snippetOf(provider, operation)),
    renderAnswer(provider, operation),
    operation['x-pagination'] ? describePages(operation['x-pagination']) : '',
    parameters ? paragraphs('## Parameters', fieldList(parameters)) : '',
    body ? `## Body\n\n${body.required ? '' : 'May be left out.'}` : '',
    body ? paragraphs(safeText(body.description ?? ''), unconfirmed(body)) : '',
    body ? renderBody(provider, body.content, schemas, body.description) : '',
    '## Replies',
    ...Object.entries(operation.responses).map(([status, reply]) => renderReply(provider, status, reply)),
  )}\n`;
}

function renderReply(provider: Provider, status: string, given: Reply): string {
  const reply = provider.resolve(given);
  const headers = Object.entries(reply.headers ?? {}).map(([name, header]) => {
    const about = provider.resolve(header);
    return `- \`${name}\` ${indented(paragraphs(safeText(about.description ?? ''), unconfirmed(about)), 2)}`;
  });
  return paragraphs(
    `### ${status}`,
    safeText(reply.description ?? ''),
    unconfirmed(reply),
    renderBody(provider, reply.content, schemas, reply.description),
    headers.length > 0 ? `<details><summary>Headers</summary>\n\n${headers.join('\n')}\n\n</details>` : '',
  );
}

const ways: Readonly<Record<Pagination['style'], string>> = {
  token: 'each page has the token of the next',
  offset: 'a page begins after a number of items',
  page: 'pages are numbered',
  index: 'a page begins at a position, which the reply repeats',
};

const describePages = ({ style, param, limit }: Pagination): string =>
  `Pages: ${ways[style]}. \`pages()\` sends \`${param}\` for you${limit ? `; \`${limit}\` is the size of a page` : ''}.`;
