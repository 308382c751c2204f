import type { Socket } from 'node:net';
import type { Step } from '../step.ts';
import { headOf } from './head-of.ts';
import type { Scene } from './scene.ts';
import { sendBomb, sendFlood } from './send-large.ts';
import { sendReply, textOf } from './send-reply.ts';

const DRIP_MS = 50;
const ARRIVE_MS = 20;
const HOUR_MS = 3_600_000;
/** NCLUE refuses a timestamp that is more than 5 minutes off. */
const TOLERANCE_MS = 300_000;
const plain = { kind: 'reply' } as const;

type StepOf<Kind extends Step['kind']> = Extract<Step, { kind: Kind }>;

/** Answers a request, well or badly. */
export function playStep(step: Step, scene: Scene): void {
  const { socket } = scene;
  if (step.kind === 'reply') sendReply(step, scene);
  else if (step.kind === 'nothing') finish(socket, step.by);
  else if (step.kind === 'cut') cut(step, scene);
  else if (step.kind === 'drip') drip(step, scene);
  else if (step.kind === 'flood') sendFlood(scene, step.chunked);
  else if (step.kind === 'bomb') sendBomb(scene);
  else if (step.kind === 'garbage') socket.end('\u0000\u0001 220 this is another protocol\r\n\r\n{}');
  else if (step.kind === 'skewed') answerSkewed(step, scene);
}

function finish(socket: Socket, how: 'reset' | 'end'): void {
  if (how === 'reset') socket.resetAndDestroy();
  else socket.end();
}

/** The head of a good reply, and its body. */
function partsOf(scene: Scene, chunked = false): [head: string, body: string] {
  const body = textOf(plain, scene);
  const size = ['content-length', Buffer.byteLength(body)] as const;
  const head = headOf(200, [
    ['x-request-id', scene.requestId],
    ['content-type', 'application/json'],
    chunked ? ['transfer-encoding', 'chunked'] : size,
  ]);
  return [head, body];
}

function cut({ after, by, chunked = false }: StepOf<'cut'>, scene: Scene): void {
  const [head, body] = partsOf(scene, chunked);
  const half = body.slice(0, body.length / 2);
  const framed = chunked ? `${half.length.toString(16)}\r\n${half}\r\n` : half;
  scene.socket.write(after === 'headers' ? head : head + framed);
  // What was written has to arrive first: a reset overtakes it.
  setTimeout(finish, ARRIVE_MS, scene.socket, by);
}

function drip({ part }: StepOf<'drip'>, scene: Scene): void {
  const { socket } = scene;
  const [head, body] = partsOf(scene);
  if (part === 'body') socket.write(head);
  const bytes = part === 'body' ? body : head + body;
  let position = 0;
  const timer = setInterval(() => {
    if (position < bytes.length) socket.write(bytes.charAt(position++));
    else socket.end();
  }, DRIP_MS);
  socket.on('close', () => clearInterval(timer));
}

function answerSkewed({ forever }: StepOf<'skewed'>, scene: Scene): void {
  const now = Date.now() + HOUR_MS;
  const stamp = scene.request.headers['x-ncp-apigw-timestamp'];
  const isOff = stamp !== undefined && Math.abs(Number(stamp) - now) > TOLERANCE_MS;
  const headers = { date: new Date(now).toUTCString() };
  const refusal = { ...plain, status: 401, headers, text: '{"message":"timestamp out of range"}' };
  sendReply(forever || isOff ? refusal : { ...plain, headers }, scene);
}
