import type { ServerResponse } from 'node:http';
import { type Seen, startServer, type TestServer } from './server.ts';

/** What a server does with one request. */
export type Step = (response: ServerResponse, request: Seen) => void;

/** A server that takes one step per request, and repeats the last one. */
export async function startScript(...steps: readonly [Step, ...Step[]]): Promise<TestServer> {
  let count = 0;
  return startServer((request, response) => {
    const step = steps[Math.min(count, steps.length - 1)];
    count += 1;
    step?.(response, request);
  });
}

/** Answers with a status, and JSON that says it. */
export const status =
  (code: number, headers: Record<string, string> = {}): Step =>
  (response) =>
    response.writeHead(code, headers).end(JSON.stringify({ status: code }));

/** Answers as an API should. */
export const fine: Step = (response) => response.end('{"id": 1}');

/** Breaks the connection before there is an answer. */
export const reset: Step = (response) => response.socket?.resetAndDestroy();

/** Breaks the connection inside the body. */
export const resetInBody: Step = (response) => {
  response.writeHead(200, { 'content-length': 100 }).write('{"id":');
  setTimeout(() => response.socket?.resetAndDestroy(), 5);
};

/** Never answers. */
export const stall: Step = () => {};

/** Sends half a body, and then nothing. */
export const stallInBody: Step = (response) => {
  response.writeHead(200, { 'content-length': 100 }).write('{"id":');
};
