import type { MockReply } from '../exchange/mock-request.ts';

// By the reply and not by its body: whoever gives a reply another body has made another reply.
const texts = new WeakMap<MockReply, string>();

/**
 * Keeps the JSON of a reply that is going to be sent again.
 * @param reply - not changed any more.
 * @param text - its body as JSON.
 */
export function keepText(reply: MockReply, text: string): void {
  texts.set(reply, text);
}

/** The JSON of a reply's body, if it was kept. */
export function keptText(reply: MockReply): string | undefined {
  return texts.get(reply);
}
