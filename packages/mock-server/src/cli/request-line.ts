import type { AnsweredRequest } from '../mock.ts';

/** A request in one line. A path is shown percent-encoded, as it was sent, so that nothing in it can move the cursor. */
export function requestLine(request: AnsweredRequest): string {
  const { provider, method, path, operationId, status, durationMs, heldBackMs, runStatus, fault } = request;
  const parts = [`${provider} ${method} ${printable(path)}`, operationId ?? 'no operation', String(status)];
  if (runStatus !== undefined) parts.push(runStatus);
  if (fault !== undefined) parts.push(`fault ${printable(fault)}`);
  return `${parts.join(' · ')} · ${(durationMs + heldBackMs).toFixed(1)} ms`;
}

const printable = (text: string): string => {
  const safe = text.replaceAll(/[^\x20-\x7e]/g, (character) => encodeURIComponent(character));
  return safe.length > 200 ? `${safe.slice(0, 200)}…` : safe;
};
