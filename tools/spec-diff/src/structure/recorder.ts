import type { Place } from '@runspec/spec-lint';
import type { SpecChange, Touched } from '../change.ts';
import { strictest } from '../strictest.ts';
import { type DocumentRule, documentRules } from './document-rules.ts';
import type { Rule } from './rule.ts';
import { type SchemaRule, schemaRules } from './schema-rules.ts';
import type { Spot } from './spot.ts';

/** Where a change can be felt. */
export type Reach = Pick<Spot, 'operation' | 'side' | 'place'>;

/** A change, and what is needed to hold a compiler's findings against it. */
export interface StructuralChange {
  readonly change: Omit<SpecChange, 'line'>;
  readonly reaches: readonly Reach[];
  /** Whether types can show it. */
  readonly typed: boolean;
}

/** What was there and what is there, as places; one is missing for what is new or gone. */
export interface Difference {
  readonly from?: Place | undefined;
  readonly to?: Place | undefined;
  /** In place of the values that stand there. */
  readonly before?: unknown;
  readonly after?: unknown;
  readonly message: string;
}

interface Entry {
  readonly change: Omit<SpecChange, 'line'>;
  readonly reaches: Reach[];
  readonly typed: boolean;
}

/** Collects changes. One that is met again from another operation or side is the same change. */
export class Recorder {
  readonly #entries = new Map<string, Entry>();

  /** How many reports there were, repeated ones too: tells whether a comparison found something. */
  reports = 0;

  /** Records a change of a schema, with the verdict for the side of the spot. */
  schema(rule: SchemaRule, spot: Spot, difference: Difference): void {
    const { typed, [spot.side]: verdict }: Rule = schemaRules[rule];
    const prefix = spot.side === 'senders' ? 'request' : 'reply';
    this.#add(rule, `${prefix}-${rule}`, verdict, typed && !spot.untyped, [spot.side], [spot], difference);
  }

  /** Records a change of an operation or of the document. */
  document(
    rule: DocumentRule,
    touches: readonly Touched[],
    spots: readonly Reach[],
    difference: Difference,
  ): void {
    const { typed, [touches[0] ?? 'readers']: verdict }: Rule = documentRules[rule];
    this.#add(rule, rule, verdict, typed, touches, spots, difference);
  }

  /** All changes, in the order in which they were found. */
  get changes(): StructuralChange[] {
    return [...this.#entries.values()];
  }

  #add(
    family: string,
    rule: string,
    verdict: Rule['senders'],
    typed: boolean,
    touches: readonly Touched[],
    spots: readonly (Reach & { readonly names?: readonly string[] })[],
    difference: Difference,
  ): void {
    this.reports += 1;
    const { from, to, message } = difference;
    const at = to ?? from;
    const before = 'before' in difference ? difference.before : from?.value;
    const after = 'after' in difference ? difference.after : to?.value;
    const pointer = at?.ref.slice(1) ?? '';
    // What is one edit in the document may go by two rules, one for each side.
    const edit = family.replace('open-word-', 'word-').replace('added-required', 'added');
    const key = JSON.stringify([edit, to ? 'to' : 'from', pointer, before, after]);
    const reaches = spots.flatMap(({ operation, side, place, names = [] }) => [
      { operation, side, place },
      ...names.map((name) => ({ operation: '', side, place: [name] })),
    ]);
    const felt = verdict.kind === 'breaking' || verdict.kind === 'additive' ? touches : [];
    const operations = reaches.map(({ operation }) => operation).filter((name) => name !== '');
    const known = this.#entries.get(key);
    const isStricter = !known || strictest([known.change.kind, verdict.kind]) !== known.change.kind;
    const lead =
      known && !isStricter ? known.change : { rule, kind: verdict.kind, message, why: verdict.why };
    // Two sides that are as badly off have a reason each.
    const isEven = known?.change.kind === verdict.kind && !lead.why.includes(verdict.why);
    const why = isEven ? `${lead.why}; ${verdict.why}` : lead.why;
    // What contains a changed schema twice, and is contained twice, has it in very many places: they are added, not copied.
    if (known) for (const reach of reaches) known.reaches.push(reach);
    this.#entries.set(key, {
      typed,
      reaches: known?.reaches ?? reaches,
      change: {
        rule: lead.rule,
        kind: lead.kind,
        verdicts: { structure: lead.kind },
        touches: [...new Set([...(known?.change.touches ?? []), ...felt])].sort().reverse(),
        operations: [...new Set([...(known?.change.operations ?? []), ...operations])].sort(),
        pointer,
        in: to ? 'to' : 'from',
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
        message: lead.message,
        why,
      },
    });
  }
}
