import type { MockReply } from '../exchange/mock-request.ts';
import { isRecord } from '../spec/is-record.ts';
import { type Ask, lookAt } from './ask.ts';
import { envelope, itemsPointer } from './envelope.ts';
import { filterRuns } from './filter-runs.ts';
import { terminalWords } from './find-path.ts';
import { readPointer } from './json-pointer.ts';
import { badRequest } from './refuse.ts';
import { refuseDates } from './refuse-dates.ts';
import { fillIn, type RunAt, runBody } from './run-body.ts';
import { examplesOf, replyOf, type SpecExample } from './spec-example.ts';
import { takePage } from './take-page.ts';

/** Lists the runs that the key has created, as the provider filters and pages them. */
export function answerList(ask: Ask): MockReply | undefined {
  const { matched, operation } = ask;
  const [example, ...others] = examplesOf(operation, operation.success);
  if (!example) return undefined;
  const refusal = refuseDates(ask);
  if (refusal) return refusal;
  const page = takePage(operation, matched.request, filterRuns(ask), ({ number }) => number);
  if (!page) return badRequest(ask);
  const pointer = operation.pagination?.items ?? itemsPointer(example.value);
  const items = page.items
    .map((run) => lookAt(ask, run))
    .map((at) => itemOf(ask, at, [example, ...others], pointer));
  const body = pointer === '' ? items : envelope(operation, example.value, pointer, page, items);
  const reply = replyOf(example, body);
  const { link, ...headers } = reply.headers;
  const next = operation.pagination?.link && page.next !== undefined ? nextLink(ask, page.next) : undefined;
  return { ...reply, headers: { ...headers, ...(next === undefined ? {} : { link: next }) } };
}

/** As the get operation shows it, if items have no field that it lacks; else as the list's own examples show it. */
function itemOf(ask: Ask, at: RunAt, examples: readonly SpecExample[], pointer: string): unknown {
  const { kind } = ask;
  const items = examples.flatMap(({ value }) => {
    const list = readPointer(value, pointer);
    return Array.isArray(list) ? list.filter(isRecord) : [];
  });
  const fields = new Set(kind.forms.flatMap(({ value }) => Object.keys(value)));
  if (items.every((item) => Object.keys(item).every((name) => fields.has(name)))) return runBody(at);
  const ends = terminalWords(kind.lifecycle);
  const wordOf = (item: Record<string, unknown>): string => String(readPointer(item, kind.lifecycle.status));
  const shown =
    items.find((item) => wordOf(item) === at.word) ??
    items.find((item) => ends.includes(wordOf(item)) === ends.includes(at.word)) ??
    items[0] ??
    {};
  return fillIn(at, shown, items);
}

function nextLink({ matched, operation }: Ask, next: string): string {
  const query = new URLSearchParams(matched.request.query);
  query.set(operation.pagination?.param ?? 'page', next);
  return `<${matched.baseUrl}${matched.request.path}?${query}>; rel="next"`;
}
