import { findBaseline } from './baseline.ts';
import { checkChangesets } from './check-changesets.ts';
import { readCommandLine, usage } from './command-line.ts';
import type { DiffSpecs } from './compare-spec.ts';
import { writeChangesets } from './write-changesets.ts';

/**
 * Runs the command line on the repository at `root`.
 * @param diff - what compares specs; tests put theirs here.
 * @returns the exit code: 0 all is well, 1 something has to be done, 2 a wrong command line.
 */
export async function runCommand(root: string, argv: readonly string[], diff?: DiffSpecs): Promise<number> {
  let whereKnown = false;
  try {
    const command = readCommandLine(argv);
    whereKnown = command.whereKnown;
    if (command.help) {
      console.log(usage);
      return 0;
    }
    const baseline = findBaseline(root, command.from);
    return command.check
      ? await checkChangesets(root, baseline, { ...command, release: command.from === undefined, diff })
      : await writeChangesets(root, baseline, { ...command, diff });
  } catch (error) {
    // The comparison of specs has errors of these names, too.
    if (
      !(
        error instanceof Error &&
        ['UsageError', 'CheckError', 'HistoryError', 'SpecError'].includes(error.name)
      )
    )
      throw error;
    if (whereKnown && error.name === 'HistoryError') {
      console.log(`Whether specs changed without a changeset was not checked. ${error.message}`);
      return 0;
    }
    console.error(error.message);
    return error.name === 'UsageError' ? 2 : 1;
  }
}
