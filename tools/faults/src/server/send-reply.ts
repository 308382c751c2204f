import type { Reply } from '../step.ts';
import { fillIn } from './fill-in.ts';
import { headOf } from './head-of.ts';
import type { Scene } from './scene.ts';

/** The reply's body, before anything is done to its bytes. */
export function textOf(reply: Reply, scene: Scene): string {
  if (reply.text !== undefined) return fillIn(reply.text, scene);
  const { run, created } = scene.sample;
  return JSON.stringify({ ...(scene.request.method === 'GET' ? run : created), ...reply.patch });
}

/** Writes a whole reply and closes the connection. */
export function sendReply(reply: Reply, scene: Scene): void {
  const { status = 200, type = 'application/json', headers = {}, twist, lengthOff = 0 } = reply;
  const text = textOf(reply, scene);
  const whole = Buffer.from(twist === 'bom' ? `\uFEFF${text}` : twist === 'twice' ? text + text : text);
  const body = twist === 'half' ? whole.subarray(0, whole.length / 2) : whole;
  const own = Object.entries(headers).map(([name, value]) => [name, fillIn(value, scene)] as const);
  const lines = [
    ...(own.some(([name]) => name === 'x-request-id') ? [] : [['x-request-id', scene.requestId] as const]),
    // 204 has neither type nor length.
    ...(status === 204
      ? []
      : ([
          ['content-type', type],
          ['content-length', body.length + lengthOff],
        ] as const)),
    ...own,
  ];
  scene.socket.end(Buffer.concat([Buffer.from(headOf(status, lines)), body]));
}
