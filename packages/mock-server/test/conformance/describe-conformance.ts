import { afterAll, describe, expect, it } from 'vitest';
import { findDisagreement, type Trial } from './check-conformance.ts';
import { createReplyCheck } from './checks/create-reply-check.ts';
import { createCoverage } from './model/coverage.ts';
import { outcomesOf } from './spec/outcomes-of.ts';
import { readSpecDocument } from './spec/spec-document.ts';
import type { Subject } from './subjects/subject.ts';
import { startInProcess } from './system/start-in-process.ts';
import { startOnSocket } from './system/start-on-socket.ts';

const { CONFORMANCE_SEED, CONFORMANCE_PATH, CONFORMANCE_REPLAY, CONFORMANCE_SEQUENCES } = process.env;
const again = {
  ...(CONFORMANCE_PATH ? { path: CONFORMANCE_PATH } : {}),
  ...(CONFORMANCE_REPLAY ? { replayPath: CONFORMANCE_REPLAY } : {}),
};
const seed = Number(CONFORMANCE_SEED ?? 20_261_122);
const sequences = { inProcess: Number(CONFORMANCE_SEQUENCES ?? 2000), onSocket: 100 };
const timeout = 600_000;

/** The conformance test of a provider: random sequences in process and over a socket, and what they must have covered. */
export function describeConformance(subject: Subject): void {
  const spec = readSpecDocument(subject.provider);
  const check = createReplyCheck(spec);
  const coverage = createCoverage();
  const trial = { subject, spec, check, coverage, seed, ...again };

  describe(`${subject.provider} and its model`, () => {
    it(`agree in ${sequences.inProcess} sequences in process`, { timeout }, async () => {
      const system = await startInProcess(subject.provider);
      await agree({ ...trial, system, sequences: sequences.inProcess });
    });

    it(`agree in ${sequences.onSocket} sequences over a socket`, { timeout }, async () => {
      await using system = await startOnSocket(subject.provider);
      await agree({ ...trial, seed: seed + 1, system, sequences: sequences.onSocket });
    });

    afterAll(() => {
      console.log(report(subject.provider, coverage));
      if (CONFORMANCE_PATH) return;
      expect(coverage.sequences).toBeGreaterThanOrEqual(sequences.inProcess + sequences.onSocket);
      expect(coverage.commands).toBeGreaterThan(coverage.sequences * 5);
      const asked = new Set([...coverage.replies.keys()].map((key) => key.split(' ')[0]));
      const withRole = [...spec.operations.values()]
        .filter(({ role }) => role !== undefined)
        .map(({ id }) => id);
      expect(withRole.filter((id) => !asked.has(id))).toEqual([]);
      const [get] = subject.gets;
      const seen = coverage.replies.get(`${get.call('id').operation} 200`) ?? new Map();
      expect(outcomesOf(spec, subject).flatMap(([name]) => (seen.has(name) ? [] : [name]))).toEqual([]);
      const all = [...spec.transitions].flatMap(([kind, words]) =>
        [...words].flatMap(([from, next]) => next.map((to) => `${kind}: ${from}→${to}`)),
      );
      const untaken = Object.keys(subject.untaken);
      expect(all.filter((one) => !coverage.transitions.has(one)).sort()).toEqual(untaken.sort());
    });
  });
}

async function agree(trial: Trial): Promise<void> {
  const disagreement = await findDisagreement(trial);
  if (disagreement !== undefined) throw new Error(disagreement);
}

/** What was covered: each operation with its replies, and how many outcomes the runs had that it was asked about. */
function report(
  provider: string,
  { sequences: count, commands, requests, replies, transitions }: ReturnType<typeof createCoverage>,
): string {
  const sum = (map: ReadonlyMap<string, number>): number =>
    [...map.values()].reduce((total, one) => total + one, 0);
  const rows = [...replies].sort().map(([key, outcomes]) => {
    const named = [...outcomes.keys()].filter((name) => name !== '-').length;
    return `  ${key.padEnd(34)}${String(sum(outcomes)).padStart(7)} replies${named > 0 ? `, ${named} outcomes` : ''}`;
  });
  const moves = [...transitions].sort().map(([name, times]) => `  ${name.padEnd(48)}${times}`);
  return [
    `${provider}: ${count} sequences, ${commands} commands, ${requests} requests`,
    ...rows,
    ...moves,
  ].join('\n');
}
