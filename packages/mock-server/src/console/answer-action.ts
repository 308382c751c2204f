import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBytes } from '../http/read-bytes.ts';
import { isRecord } from '../spec/is-record.ts';
import { actions } from './actions.ts';
import { refuseChange } from './check-caller.ts';
import type { ConsoleParts } from './console-parts.ts';
import { sendJson, sendProblem } from './send.ts';

/** Bytes of an action's body. */
const maxBytes = 65_536;

/** Does what the page's button says, if it is the page that asks. */
export async function answerAction(
  name: string,
  incoming: IncomingMessage,
  response: ServerResponse,
  { parts, token }: { readonly parts: ConsoleParts; readonly token: string },
): Promise<void> {
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (!action)
    return sendProblem(response, 404, 'No such action', `Actions: ${Object.keys(actions).join(', ')}.`);
  if (incoming.method !== 'POST')
    return sendProblem(response, 405, 'Method not allowed', 'An action is a POST.', { allow: 'POST' });
  const refusal = refuseChange(incoming, token);
  if (refusal) return sendProblem(response, 403, 'Not from the page', refusal);
  if (!/^application\/json\s*(;|$)/i.test(incoming.headers['content-type'] ?? ''))
    return sendProblem(response, 415, 'Unsupported media type', 'The body of an action is application/json.');
  const bytes = await readBytes(incoming, maxBytes);
  if (!bytes)
    return sendProblem(response, 413, 'Body too long', `It may have ${maxBytes} bytes.`, {
      connection: 'close',
    });
  const input = parse(bytes);
  if (!isRecord(input))
    return sendProblem(response, 400, 'Not understood', 'The body must be a JSON object.');
  try {
    sendJson(response, { done: action(parts, input) });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    sendProblem(response, 400, 'Cannot be done', error.message);
  }
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
