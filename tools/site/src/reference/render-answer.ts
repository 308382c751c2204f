import { safeText } from '../pages/safe-text.ts';
import { codeBlock, paragraphs } from './layout.ts';
import type { Operation, Provider } from './provider.ts';

/** What a call that succeeds is answered with: status and first example, below the call, so that both are seen at once. */
export function renderAnswer(provider: Provider, { responses }: Operation): string {
  const [status, given] = Object.entries(responses).find(([code]) => code.startsWith('2')) ?? [];
  if (status === undefined || given === undefined) return '';
  const reply = provider.resolve(given);
  const answer = `Answer: [**${status}**](#${status})`;
  const [type, media] = Object.entries(reply.content ?? {})[0] ?? [];
  if (media === undefined) return `${answer}, without a body`;
  const [first] = Object.values(media.examples ?? {}).map(provider.resolve);
  const value = media.example ?? first?.value;
  if (value === undefined || !type?.includes('json')) return `${answer}, \`${type}\``;
  const about = first?.summary ? `: ${safeText(first.summary)}` : '';
  const code = codeBlock('json', JSON.stringify(value, null, 2));
  return paragraphs(`${answer}${about}`, '<div class="answer">', code, '</div>');
}
