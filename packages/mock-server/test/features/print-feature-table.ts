import type { Cell, FeatureRow, OtherServer } from './feature.ts';
import { otherServers } from './other-servers.ts';
import { printTable } from './print-table.ts';

const columns = Object.keys(otherServers) as OtherServer[];

/** The whole of docs/mock-features.md: a table of verdicts, and under it what each row means and how its cells are known. */
export function printFeatureTable(rows: readonly FeatureRow[]): string {
  return [
    '# What mock servers can do',
    '',
    ...introduction,
    '',
    ...printTable([
      ['feature', 'Runspec', ...columns.map((id) => otherServers[id].name)],
      ...rows.flatMap((row, index) => [
        ...(row.group === rows[index - 1]?.group ? [] : [[`**${row.group}**`]]),
        [`[${row.feature}](#${row.id})`, row.ours.verdict, ...columns.map((id) => row.others[id].verdict)],
      ]),
    ]),
    '',
    '## Who was compared',
    '',
    ...printTable([
      ['server', 'which one', 'how it was tried'],
      ...columns.map((id) => [otherServers[id].name, otherServers[id].version, otherServers[id].setting]),
    ]),
    '',
    '## The rows',
    '',
    ...rows.flatMap(printRow),
  ].join('\n');
}

const introduction = [
  'The mock server of this repository beside those that are most used, feature by feature. `yes` is what the row says, as it comes or by a',
  'setting or stub in the server’s own format; `part` is some of it, or all of it by a program or rule that you write yourself. Every `yes`',
  'and `part` of ours is a test that would fail without the feature. How the others are known stands in the notes: tried here (_measured_),',
  'read in their documentation or source (_documented_), or found neither there nor in their help (_not found_).',
  '',
  '`pnpm --filter @runspec/mock-server features` writes this file, from `packages/mock-server/test/features`.',
];

function printRow(row: FeatureRow): string[] {
  const { verdict, note } = row.ours;
  return [
    `### <a id="${row.id}"></a>${row.feature}`,
    '',
    row.counts,
    '',
    `- **Runspec** ${verdict}: ${note}${verdict === 'no' ? '' : ' (tested)'}`,
    ...columns.map((id) => `- **${otherServers[id].name}** ${printCell(row.others[id])}`),
    '',
  ];
}

function printCell({ verdict, note, evidence }: Cell): string {
  const known =
    evidence === 'measured'
      ? 'measured'
      : evidence === 'absent'
        ? 'not found'
        : `[documented](${evidence.url})`;
  return `${verdict}: ${note} (${known})`;
}
