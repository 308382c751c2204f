import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { Sample } from '@runspec/providers';

/** What a step knows of the request that it answers. */
export interface Scene {
  readonly request: IncomingMessage;
  readonly socket: Socket;
  readonly sample: Sample;
  readonly requestId: string;
  /** The server's other origin. */
  readonly otherOrigin: string;
  /** 16 MiB of JSON, gzipped. */
  readonly bomb: Buffer;
}
