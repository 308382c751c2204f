/** What a time of a run tells. */
export type TimeMeaning = 'created' | 'submitted' | 'started' | 'finished' | 'updated';

const patterns: readonly (readonly [RegExp, TimeMeaning])[] = [
  [/^(created_?at|timestamp)$/i, 'created'],
  [/^submitted_?at$/i, 'submitted'],
  [/^(started_?at|run_?at)$/i, 'started'],
  [/^(finished|completed|ended)_?at$/i, 'finished'],
  [/^updated_?at$/i, 'updated'],
];

/** What a field of a run tells by its name; undefined if it is not one of its times. */
export function timeMeaning(field: string): TimeMeaning | undefined {
  return patterns.find(([pattern]) => pattern.test(field))?.[1];
}
