import type { Touched } from './change.ts';
import { documentRules } from './structure/document-rules.ts';
import type { Rule, Verdict } from './structure/rule.ts';
import { schemaRules } from './structure/schema-rules.ts';

/** A rule as it stands in a change. */
export interface ListedRule extends Verdict {
  /** As in a change's `rule`: `request-field-required`. */
  readonly rule: string;
  readonly meaning: string;
  /** Whether TypeScript types can show it. */
  readonly typed: boolean;
  /** The side that the verdict is about; missing where it is the same for both. */
  readonly side?: Touched;
}

/** Every rule there is, by the id that stands in a change: those on schemas twice, as `request-` for senders and as `reply-` for readers. */
export const rules: readonly ListedRule[] = [
  ...Object.entries<Rule>(documentRules).flatMap(
    ([rule, { meaning, typed, senders, readers }]): ListedRule[] =>
      senders === readers
        ? [{ rule, meaning, typed, ...senders }]
        : [
            { rule, meaning, typed, ...senders, side: 'senders' },
            { rule, meaning, typed, ...readers, side: 'readers' },
          ],
  ),
  ...Object.entries<Rule>(schemaRules).flatMap(
    ([rule, { meaning, typed, senders, readers }]): ListedRule[] => [
      { rule: `request-${rule}`, meaning, typed, ...senders, side: 'senders' },
      { rule: `reply-${rule}`, meaning, typed, ...readers, side: 'readers' },
    ],
  ),
  {
    rule: 'types-differ',
    meaning: 'the compiler refuses what no change of the documents explains',
    typed: true,
    kind: 'breaking',
    why: 'what the compiler says of it',
  },
];
