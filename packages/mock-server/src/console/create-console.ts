import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerDocs } from '../docs-pages/answer-docs.ts';
import { answerAction } from './answer-action.ts';
import { refuseHost } from './check-caller.ts';
import type { ConsoleOptions } from './console-parts.ts';
import { describeWhole } from './describe-request.ts';
import { createLive } from './live.ts';
import { readPageFile } from './page-file.ts';
import { send, sendJson, sendProblem } from './send.ts';
import { readWish } from './view.ts';

/** Answers what is asked of the console and of the API reference. */
export interface Console {
  answer(incoming: IncomingMessage, response: ServerResponse): Promise<void>;
}

/** Makes the console of a process: all its servers show the same one. */
export function createConsole(parts: ConsoleOptions): Console {
  const token = randomBytes(24).toString('base64url');
  const live = createLive(parts);

  const answerGet = async (
    path: string,
    search: URLSearchParams,
    response: ServerResponse,
  ): Promise<void> => {
    const [place = '', rest = ''] = path.split(/\/(.*)/s);
    if (path === '') return sendPage(response, 'console.html', token);
    if (path === 'events') {
      if (response.req.method === 'HEAD') return send(response, { type: 'text/event-stream', body: '' });
      return live.listen(response, readWish(search));
    }
    if (place === 'requests') {
      const record = parts.log.find(Number(rest));
      const spec = parts.specs().find(({ provider }) => provider === record?.provider);
      if (record) return sendJson(response, describeWhole(record, parts.log.details(record), spec));
    }
    if (place === 'pages' && !rest.endsWith('.html')) return sendPage(response, rest, token);
    return sendProblem(response, 404, 'Not found', 'The console has no such page.');
  };

  return {
    async answer(incoming, response) {
      const refusal = refuseHost(incoming, parts.host);
      if (refusal) return sendProblem(response, 403, 'Not this server', refusal);
      const { pathname, searchParams } = new URL(`http://localhost${incoming.url ?? '/'}`);
      const [, area, path = ''] = /^\/__(console|docs)\/?(.*)$/.exec(pathname) ?? [];
      const isRead = incoming.method === 'GET' || incoming.method === 'HEAD';
      if (area === 'console' && path.startsWith('actions/')) {
        await answerAction(path.slice('actions/'.length), incoming, response, { parts, token });
        return live.look();
      }
      if (!isRead)
        return sendProblem(response, 405, 'Method not allowed', 'This is for GET.', { allow: 'GET, HEAD' });
      if (area === 'docs') return answerDocs(path, response, parts);
      return answerGet(path, searchParams, response);
    },
  };
}

async function sendPage(response: ServerResponse, name: string, token: string): Promise<void> {
  const file = await readPageFile(name);
  if (!file) return sendProblem(response, 404, 'Not found', 'The console has no such page.');
  send(response, { type: file.type, body: file.text.replace('{{token}}', token) });
}
