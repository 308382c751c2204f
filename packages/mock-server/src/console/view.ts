import type { FaultRule } from '../faults/fault-rule.ts';
import { stepAt } from '../runs/run-record.ts';
import type { ConsoleParts } from './console-parts.ts';
import { describeRequest, type RequestRow } from './describe-request.ts';
import { describeRow, describeRun, type RunDetail, type RunRow } from './describe-run.ts';

/** What a page wants to see. */
export interface Wish {
  /** '' for all, as in the next two. */
  readonly provider: string;
  readonly word: string;
  /** Part of an id, a label or a word, in any case. */
  readonly text: string;
  /** How many rows of the list. */
  readonly limit: number;
  /** The id of the run that is looked at; '' for none. */
  readonly run: string;
}

/** What a page shows at one time. */
export interface View {
  readonly rows: readonly RunRow[];
  /** How many runs fit the wish, and how many there are. */
  readonly matched: number;
  readonly total: number;
  /** `provider/kind` → word → how many runs. */
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Null if there is none of that id. */
  readonly run: RunDetail | null;
  /** Requests about the run, or all while none is looked at; the last ones, oldest first. */
  readonly requests: readonly RequestRow[];
  readonly rules: readonly FaultRule[];
}

/** Requests that are listed. */
const maxRequests = 50;
const maxWithoutRun = 20;

export function readWish(search: URLSearchParams): Wish {
  const limit = Number(search.get('limit') ?? 100);
  const of = (name: string): string => (search.get(name) ?? '').slice(0, 200);
  return {
    provider: of('provider'),
    word: of('word'),
    text: of('text').trim().toLowerCase(),
    limit: Number.isInteger(limit) ? Math.min(Math.max(limit, 1), 1000) : 100,
    run: of('run'),
  };
}

/** Looks at everything once. With 100,000 runs that takes some 50 ms, so it is done only while somebody looks, and then seldom. */
export function lookAtAll({ runs, specs, clock, log, faults }: ConsoleParts, wish: Wish): View {
  const nowMs = clock.now();
  const kinds = new Map(specs().map(({ provider }) => [provider, runs.kinds(provider)]));
  const counts: Record<string, Record<string, number>> = {};
  const rows: RunRow[] = [];
  let matched = 0;
  let run: RunDetail | null = null;
  const records = runs.records();
  for (const record of records) {
    const { word } = stepAt(record, nowMs);
    const key = `${record.provider}/${record.kind}`;
    counts[key] ??= {};
    const ofKind = counts[key];
    ofKind[word] = (ofKind[word] ?? 0) + 1;
    const kind = kinds.get(record.provider)?.get(record.kind);
    if (record.id === wish.run) run = describeRun(record, kind, nowMs);
    if (wish.provider !== '' && record.provider !== wish.provider) continue;
    if (wish.word !== '' && word !== wish.word) continue;
    if (wish.text === '' && matched >= wish.limit) {
      matched += 1;
      continue;
    }
    const row = describeRow(record, kind, nowMs);
    const text = `${row.id} ${row.label} ${row.word} ${row.provider}`.toLowerCase();
    if (!text.includes(wish.text)) continue;
    matched += 1;
    if (rows.length < wish.limit) rows.push(row);
  }
  const most = wish.run === '' ? maxWithoutRun : maxRequests;
  const all = log.heads();
  const requests: RequestRow[] = [];
  for (let at = all.length - 1; at >= 0 && requests.length < most; at -= 1) {
    const record = all[at];
    if (record && (wish.run === '' || record.runId === wish.run)) requests.push(describeRequest(record));
  }
  return {
    rows,
    matched,
    total: records.length,
    counts,
    run,
    requests: requests.reverse(),
    rules: faults.rules,
  };
}
