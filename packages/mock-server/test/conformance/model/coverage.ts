/** What has been seen, over all sequences of a provider. */
export interface Coverage {
  sequences: number;
  commands: number;
  requests: number;
  /** `operation status` → outcome of the run that it was about → number of replies. */
  readonly replies: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** `kind: from→to` → how often it was seen. */
  readonly transitions: ReadonlyMap<string, number>;
  reply(operation: string, outcome: string, status: number): void;
  transition(kind: string, from: string, to: string): void;
}

export function createCoverage(): Coverage {
  const replies = new Map<string, Map<string, number>>();
  const transitions = new Map<string, number>();
  const count = (map: Map<string, number>, key: string): void => void map.set(key, (map.get(key) ?? 0) + 1);
  return {
    sequences: 0,
    commands: 0,
    requests: 0,
    replies,
    transitions,
    reply(operation, outcome, status) {
      this.requests++;
      const key = `${operation} ${status}`;
      const outcomes = replies.get(key) ?? new Map<string, number>();
      replies.set(key, outcomes);
      count(outcomes, outcome);
    },
    transition: (kind, from, to) => count(transitions, `${kind}: ${from}→${to}`),
  };
}
