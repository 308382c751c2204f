import type { CorpusCase } from '../corpus/corpus-case.ts';
import type { Answer } from './peer.ts';

/** How good the answers of a tool are. A case that it could not read is neither missed nor over-called. */
export interface Judged {
  /** How many cases it could read, of how many. */
  readonly read: number;
  readonly cases: number;
  /** Ids of breaking cases that it calls something else, and of how many breaking ones that it could read. */
  readonly missed: readonly string[];
  readonly breaking: number;
  /** Ids of other cases that it calls breaking, and of how many others that it could read. */
  readonly overCalled: readonly string[];
  readonly others: number;
  /** How many have exactly the kind that the corpus gives. */
  readonly sameKind: number;
}

/** Holds answers against a corpus, or a part of one. */
export function judgeAnswers(corpus: readonly CorpusCase[], answers: readonly Answer[]): Judged {
  const kinds = new Map(answers.map(({ id, kind }) => [id, kind]));
  const read = corpus.filter(({ id }) => kinds.get(id) !== undefined);
  const breaking = read.filter(({ verdict }) => verdict === 'breaking');
  const others = read.filter(({ verdict }) => verdict !== 'breaking');
  return {
    read: read.length,
    cases: corpus.length,
    missed: breaking.filter(({ id }) => kinds.get(id) !== 'breaking').map(({ id }) => id),
    breaking: breaking.length,
    overCalled: others.filter(({ id }) => kinds.get(id) === 'breaking').map(({ id }) => id),
    others: others.length,
    sameKind: read.filter(({ id, verdict }) => kinds.get(id) === verdict).length,
  };
}
