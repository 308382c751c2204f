import type { IncomingMessage } from 'node:http';
import type { SeenCase, SeenRequest } from '../seen-request.ts';

/** Counts and keeps the requests of each case at one port. */
export interface CaseLog {
  /** @returns which request of its case this is, from 0. */
  add(caseId: string, request: IncomingMessage): number;
  addPreflight(caseId: string): void;
  read(caseId: string): SeenCase;
}

export function createCaseLog(): CaseLog {
  const cases = new Map<string, { requests: SeenRequest[]; preflights: number }>();
  const entryOf = (caseId: string) => {
    const entry = cases.get(caseId) ?? { requests: [], preflights: 0 };
    cases.set(caseId, entry);
    return entry;
  };
  return {
    add(caseId, { method = '', url = '', headers, socket }) {
      const { requests } = entryOf(caseId);
      const sentBefore = socket.bytesWritten;
      // Getters: these two go on changing after the request was noted.
      return (
        requests.push({
          method,
          url,
          atMs: Date.now(),
          headers,
          get sentBytes() {
            return socket.bytesWritten - sentBefore;
          },
          get isClosed() {
            return socket.destroyed;
          },
        }) - 1
      );
    },
    addPreflight(caseId) {
      entryOf(caseId).preflights += 1;
    },
    read: (caseId) => cases.get(caseId) ?? { requests: [], preflights: 0 },
  };
}
