import { isTerminal } from '@runspec/run-status';
import { faultRules } from './fault-rules.ts';
import type { SoakPlan } from './soak-plan.ts';
import type { SoakRecord } from './soak-record.ts';
import { type ProviderSummary, summarizeSoak } from './summarize-soak.ts';

type Column = readonly [heading: string, read: (summary: ProviderSummary) => string | number];

const count = (end: string): Column => [end, ({ ends }) => ends[end] ?? 0];

const columns: readonly Column[] = [
  ['provider', ({ provider }) => provider],
  ['runs', ({ watched }) => watched],
  ['by a wait of their own', ({ waitedFor }) => waitedFor],
  count('succeeded'),
  count('failed'),
  count('canceled'),
  ['stuck', ({ ends }) => ends['deadline'] ?? 0],
  ['requests', ({ requests }) => requests],
  ['faults', ({ faults }) => faults],
  ['during a Retry-After', ({ tooSoon }) => tooSoon],
];

/** What happened, a line for each provider, in Markdown. */
export function tableOfSoak(record: SoakRecord): string {
  const summaries = summarizeSoak(record);
  const cells = [
    columns.map(([heading]) => heading),
    ...summaries.map((summary) => columns.map(([, read]) => read(summary).toLocaleString('en-US'))),
  ];
  const widths = columns.map((_, index) => Math.max(3, ...cells.map((row) => row[index]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, index) => (index === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  const [head = [], ...rows] = cells;
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** The page of a soak. */
export function reportSoak(plan: SoakPlan, record: SoakRecord, wrong: readonly string[]): string {
  const ends = record.tellings.filter(({ state, error }) => error ?? (state && isTerminal(state))).length;
  const nclue = summarizeSoak(record).find(({ provider }) => provider === 'nclue');
  const faults = faultRules.map(({ fault, rate = 1 }) => `\`${fault}\` ${Math.round(rate * 100)} %`);
  return `# A soak with faults

Written by \`pnpm soak\`; do not edit.

${record.watched.size} runs of ${plan.providers.length} providers are watched by the real clients, over sockets, on mock servers that fail on purpose: ${faults.join(', ')} of all requests. Each server is restarted ${plan.restarts} times meanwhile, on the same port and with its state file, and is down for 0.3 s, 0.6 s and so on. The servers are strict: they enforce NCLUE's one request a second and check its signature. Most runs are there when the watch begins; the others are created while it goes on, by the same clients. Runs succeed, fail, are canceled by their client, are ended by the server, or are stuck and end at the deadline of ${plan.timeoutMs / 1_000} s. Most are watched by one \`createRunTracker\`, which is ended in the middle and goes on as another one from its \`state\`; the others by \`waitForRun\` and \`watchRun\`, on the same sources. What was told is held against what the servers say at the end, and against what they said at that moment.

${tableOfSoak(record)}

- Ends told: ${ends} of ${record.watched.size} runs, each ${wrong.length === 0 ? 'exactly once; none lost, none invented' : 'but for what is wrong below'}.
- Restarts while runs were watched: ${record.restarts}. It took ${Math.round(record.tookMs / 1_000)} s.
- NCLUE: ${nclue?.requests ?? 0} requests in that time. The worst came ${Math.round(nclue?.earlyMs ?? 0)} ms sooner than one a second allows, counted as they arrived; up to 250 ms are jitter for a strict server, which refused ${nclue?.refused ?? 0}. One process holds clients and servers, and did nothing for up to ${Math.round(record.worstLagMs)} ms at a time, while servers were started, for example: what is sent or noted late for that makes the next request look early, and so much is allowed for.
- “During a Retry-After”: requests that came while the server had asked all to wait for a second. Providers that publish no limit are used with clients that share a \`rateLimit\` of 100 a second, so that the calls that create and cancel runs keep it, too, and not only the waits.

${wrong.length === 0 ? 'Nothing was wrong.' : `What was wrong:\n\n${wrong.map((line) => `- ${line}`).join('\n')}`}
`;
}
