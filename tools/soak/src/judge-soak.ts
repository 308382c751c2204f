import { isTerminal, type RunState } from '@runspec/run-status';
import { countTooSoon } from './count-too-soon.ts';
import { earlinessMs } from './earliness.ts';
import { groupBy } from './group-by.ts';
import type { SoakRecord, Telling } from './soak-record.ts';

/** What requests that were sent a second apart may come too early by, as a strict mock server has it. */
export const jitterMs = 250;

/** Provider → the least time between two of its requests, in milliseconds. */
const gaps: Readonly<Record<string, number>> = { nclue: 1_000 };

const order: Readonly<Partial<Record<RunState, number>>> = { awaiting_input: 0, queued: 1, running: 2 };
const rank = (state: RunState): number => order[state] ?? 3;

/** What is wrong with a soak, a line each; nothing if every end was told exactly once and no budget was exceeded. */
export function judgeSoak(record: SoakRecord): string[] {
  const tellings = groupBy(record.tellings, ({ ref }) => ref);
  const foreign = [...tellings.keys()].filter((ref) => !record.watched.has(ref));
  return [
    ...foreign.map((ref) => `${ref}: told, but not watched`),
    ...[...record.watched.keys()].flatMap((ref) => judgeRun(ref, tellings.get(ref) ?? [], record)),
    ...judgeBudgets(record),
  ];
}

function judgeRun(ref: string, tellings: readonly Telling[], { truths, watched }: SoakRecord): string[] {
  const truth = truths.get(ref);
  const by = watched.get(ref);
  if (!truth) return [`${ref}: the server does not know it`];
  const wrong: string[] = [];
  const say = (text: string): void => void wrong.push(`${ref} (${by}): ${text}`);
  const ends = tellings.filter(({ state, error }) => error ?? (state && isTerminal(state)));
  if (ends.length === 0) say(`lost: no end was told; the server has "${truth.word}"`);
  if (ends.length > 1) say(`an end was told ${ends.length} times`);
  if (ends[0] && tellings.at(-1) !== ends.at(-1)) say('there was news after the end');
  for (const { state, word, serverWord, error, cause } of tellings) {
    if (error && truth.isTerminal)
      say(`lost: given up (${error}) though it ended as "${truth.word}"; ${cause}`);
    else if (error && error !== 'timeout') say(`given up for ${error}; ${cause}`);
    if (!state) continue;
    if (state === 'unknown') say(`"${word}" is no word of the provider`);
    if (!isTerminal(state)) continue;
    if (!truth.isTerminal || word !== truth.word)
      say(`invented: told "${word}", the server has "${truth.word}"`);
    else if (serverWord !== undefined && word !== serverWord)
      say(`invented: told "${word}" while the server had "${serverWord}"`);
  }
  const states = tellings.flatMap(({ state }) => (state ? [state] : []));
  if (states.some((state, index) => rank(state) < rank(states[index - 1] ?? state)))
    say(`goes back: ${states.join(', ')}`);
  return wrong;
}

function judgeBudgets({ arrivals, worstLagMs }: SoakRecord): string[] {
  const byProvider = groupBy(arrivals, ({ provider }) => provider);
  return [...byProvider].flatMap(([provider, own]) => {
    const times = own.map(({ atMs }) => atMs);
    const earlyMs = Math.round(earlinessMs(times, gaps[provider] ?? 0));
    const tooSoon = countTooSoon(own, worstLagMs);
    return [
      // What was sent, or came, while nothing was done is noted late, and the next request seems to be early.
      ...(earlyMs > jitterMs + worstLagMs
        ? [`${provider}: a request came ${earlyMs} ms before its time`]
        : []),
      ...(tooSoon > 0
        ? [`${provider}: ${tooSoon} requests came while the server had asked to be left alone`]
        : []),
    ];
  });
}
