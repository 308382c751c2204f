import type { Target } from '../part.ts';
import type { Measured, MeasuredDistribution } from './measured.ts';

const narrowLimit = 0.65;
const anywhereLimit = 1.05;
const sqrtLimit = 2.2;

/** What was to be shown, and whether it was. Every figure is one as measured; nothing is left out. */
export function judge(distributions: readonly MeasuredDistribution[]): Target[] {
  return distributions.flatMap((one) => [
    judgeOne(one, 'learned', one.isNarrow ? narrowLimit : anywhereLimit),
    ...(one.isPlain ? [judgeOne(one, 'sqrt', sqrtLimit)] : []),
  ]);
}

/** Judged by the setting that nobody has to ask for; what the other ones came to is said, too. */
function judgeOne({ distribution, measured }: MeasuredDistribution, schedule: string, limit: number): Target {
  const all = measured.filter(({ contender }) => contender === schedule);
  const untuned = all.find(({ isDefault }) => isDefault);
  if (!untuned) throw new Error(`${schedule} was not measured as it comes, with ${distribution}`);
  const over = (one: Measured): string => one.overBestFixed.toFixed(2);
  const others = all
    .filter(({ isDefault }) => !isDefault)
    .sort((one, other) => one.overBestFixed - other.overBestFixed);
  const range = [...new Set([others.at(0), others.at(-1)])].flatMap((one) => (one ? [over(one)] : []));
  return {
    what: `${schedule}, ${distribution}: requests over those of the best fixed interval`,
    limit: `at most ${limit.toFixed(2)}`,
    found: [over(untuned), ...(range.length > 0 ? [`at other settings ${range.join(' to ')}`] : [])].join(
      '; ',
    ),
    met: untuned.overBestFixed <= limit,
  };
}
