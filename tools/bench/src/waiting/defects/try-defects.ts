import type { DefectRow, Outcome } from './defect-row.ts';

/** How somebody fared in a case. */
export interface Tried {
  readonly id: string;
  readonly what: string;
  readonly expected: string;
  readonly who: string;
  /** Absent where it was not run. */
  readonly held?: boolean;
  readonly saw: string;
}

/** Ours first, then those who were measured or read to get it wrong; one after the other, as some of it happens in real time. */
export async function tryDefects(
  rows: readonly DefectRow[],
  progress: (text: string) => void,
): Promise<Tried[]> {
  const tried: Tried[] = [];
  for (const { id, what, expected, ours, peers } of rows) {
    progress(id);
    tried.push({ id, what, expected, who: 'ours', ...(await ours()) });
    for (const { name, run, stated = '' } of peers) {
      const outcome = run ? await orReason(run) : { saw: stated };
      tried.push({ id, what, expected, who: name, ...outcome });
    }
  }
  return tried;
}

/** What cannot be tried here says so; it neither passes nor fails. */
async function orReason(run: () => Promise<Outcome>): Promise<Outcome | { saw: string }> {
  try {
    return await run();
  } catch (error) {
    return { saw: `not run: ${error instanceof Error ? error.message : String(error)}` };
  }
}
