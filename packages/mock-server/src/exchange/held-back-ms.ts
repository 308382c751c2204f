import { longestDelayMs } from '../faults/delay.ts';
import type { MockReply } from './mock-request.ts';

/** How long a reply is held back, in real milliseconds: by the latency of all replies, and by a fault of its own. */
export function heldBackMs(latencyMs: number, { wire }: MockReply): number {
  return Math.min(latencyMs + (wire?.delayMs ?? 0), longestDelayMs);
}
