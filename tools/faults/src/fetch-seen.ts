import type { SeenCase } from './seen-request.ts';

/** Asks the server at an origin what it has seen of a case. */
export async function fetchSeen(origin: string, caseId: string): Promise<SeenCase> {
  const response = await fetch(`${origin}/__seen/${caseId}`);
  return (await response.json()) as SeenCase;
}
