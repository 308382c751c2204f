/** A request that was answered. */
export interface RequestRecord {
  readonly provider: string;
  /** Absent if no operation fits, or if it was refused before that was known. */
  readonly operationId?: string;
  /** In upper case. */
  readonly method: string;
  /** Without the query, and as it was sent: with a base path if it had one. */
  readonly path: string;
  /** 0 if the connection was reset before any reply. */
  readonly status: number;
  /** The fault that was played on purpose, as it was written; absent if none was. */
  readonly fault?: string;
}

/** The last requests, oldest first. */
export interface RequestLog {
  add(record: RequestRecord): void;
  list(): readonly RequestRecord[];
  clear(): void;
}

/** @param limit - how many are kept. */
export function createRequestLog(limit = 10_000): RequestLog {
  let records: RequestRecord[] = [];
  return {
    add(record) {
      records.push(record);
      // Twice the limit before anything is moved: one move in `limit` requests.
      if (records.length >= limit * 2) records = records.slice(-limit);
    },
    list: () => records.slice(-limit),
    clear() {
      records = [];
    },
  };
}
