import type { CorpusCase } from '../corpus/corpus-case.ts';
import { installPeer, weighPeer } from './install-peer.ts';
import type { Answer, Ask, Peer } from './peer.ts';

/** What a tool answers on a corpus, and what it takes. Plain JSON. */
export interface Measured {
  readonly name: string;
  readonly version: string;
  readonly how: string;
  readonly answers: readonly Answer[];
  /** For all cases, without installing and loading; missing for what was not run. */
  readonly seconds?: number;
  /** Installed, with all that it needs; missing for what is not installed. */
  readonly size?: { readonly bytes: number; readonly packages: number };
}

/**
 * Gives all cases to a tool, one after another.
 * @param onCase - called after each, for a progress line.
 * @returns undefined where the tool is not there.
 * @throws {Error} where it cannot be installed or loaded.
 */
export async function measurePeer(
  peer: Peer,
  corpus: readonly CorpusCase[],
  onCase: (done: number) => void,
): Promise<Measured | undefined> {
  const ask = await peer.start();
  if (!ask) return undefined;
  const startedAt = performance.now();
  const answers: Answer[] = [];
  for (const change of corpus) {
    answers.push(await answer(ask, change));
    onCase(answers.length);
  }
  const seconds = (performance.now() - startedAt) / 1000;
  const { name, version, how, packages } = peer;
  const measured = { name, version, how, answers, seconds };
  return packages.length ? { ...measured, size: await weighPeer(await installPeer(packages)) } : measured;
}

async function answer(ask: Ask, change: CorpusCase): Promise<Answer> {
  try {
    return { id: change.id, kind: await ask(change) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { id: change.id, error: message.split('\n')[0] ?? '' };
  }
}
