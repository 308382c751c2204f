import fc from 'fast-check';
import { cancelAllCommand, changeCommand, failCommand } from './commands/change-run.ts';
import { type Creation, createCommand, unknownOutcomeCommand } from './commands/create-run.ts';
import { getCommand } from './commands/get-run.ts';
import { listCommand } from './commands/list-runs.ts';
import {
  badCommand,
  keylessCommand,
  plainCommand,
  preferCommand,
  resultsCommand,
} from './commands/look-further.ts';
import { resetCommand, waitCommand } from './commands/move-time.ts';
import { inputCommand, uploadCommand } from './commands/send-input.ts';
import type { Pick, WorldCommand } from './commands/world-command.ts';
import { outcomesOf } from './spec/outcomes-of.ts';
import type { SpecDocument } from './spec/spec-document.ts';
import type { CreateWay, Subject } from './subjects/subject.ts';
import type { Call, Owner } from './system/system.ts';

/** A command, and how often it comes among the others. */
interface Weighted {
  readonly weight: number;
  readonly arbitrary: fc.Arbitrary<WorldCommand>;
}

const owner: fc.Arbitrary<Owner> = fc.constantFrom('A', 'A', 'B');
const group = fc.constantFrom<'a' | 'b'>('a', 'b');
const number = fc.nat(60);
const pick: fc.Arbitrary<Pick> = fc.record({
  index: fc.nat(5),
  by: fc.constantFrom(
    'owner',
    'owner',
    'owner',
    'owner',
    'owner',
    'owner',
    'owner',
    'owner',
    'other',
    'unknown',
  ),
});
// What happens at the edges of the durations, within them, and long after.
const ms = fc.oneof(
  fc.constantFrom(0, 1, 500, 2000, 3000, 5000, 10_000, 15_000, 20_000, 30_000),
  fc.nat(30_000),
  fc.constantFrom(3_599_000, 3_600_001),
);

/** Every command for a provider, mixed; what it has not is left out. */
export function arbitraryCommands(subject: Subject, spec: SpecDocument): fc.Arbitrary<WorldCommand>[] {
  const { creates, gets, lists, changes, cancelAll, inputs, results, plain, bad } = subject;
  const outcome = fc.option(fc.constantFrom(...outcomesOf(spec, subject)), { freq: 6, nil: undefined });
  const creationOf = (way: CreateWay): fc.Arbitrary<Creation> =>
    fc.record({ owner, way: fc.constant(way), choice: fc.record({ group, variant: fc.nat(5) }), outcome });
  const creation = fc.oneof(...creates.map(creationOf));
  const calls: ((id: string) => Call)[] = [
    ...creates.map((way) => () => way.call({ group: 'a', variant: 0 })),
    ...gets.map(({ call }) => call),
    ...lists.map((way) => () => ({ operation: way.operation, method: 'GET', path: way.path('a') })),
    ...changes.map(({ call }) => call),
    ...(cancelAll ? [() => cancelAll.call('a')] : []),
    ...inputs.map((way) => (id: string) => way.call(id, 'item')),
    ...results.map((way) => (id: string) => way.call(id, undefined, 0)),
  ];
  const listing = lists.map((way): Weighted => {
    const { style } = spec.operations.get(way.operation)?.pagination ?? {};
    const filter =
      way.filters.length === 0
        ? fc.constant(undefined)
        : fc.option(fc.tuple(fc.constantFrom(...way.filters), number), { freq: 2, nil: undefined });
    const arbitrary = fc.record({
      owner,
      way: fc.constant(way),
      group,
      filter,
      limit: fc.constantFrom(undefined, 1, 2, 3),
      isOldestFirst: way.order ? fc.boolean() : fc.constant(false),
      between: style === 'token' ? fc.option(creation, { nil: undefined }) : fc.constant(undefined),
    });
    return { weight: 4, arbitrary: arbitrary.map(listCommand) };
  });
  const weighted: Weighted[] = [
    { weight: 9, arbitrary: creation.map(createCommand) },
    { weight: 9, arbitrary: ms.map(waitCommand) },
    ...gets.map((way) => ({ weight: 6, arbitrary: pick.map((picked) => getCommand(picked, way)) })),
    ...listing,
    ...changes.map((way) => ({ weight: 4, arbitrary: pick.map((picked) => changeCommand(picked, way)) })),
    ...(cancelAll
      ? [{ weight: 1, arbitrary: fc.tuple(group, owner).map(([of, by]) => cancelAllCommand(of, by)) }]
      : []),
    ...inputs.map((way) => ({
      weight: 3,
      arbitrary: fc
        .tuple(pick, fc.constantFrom('one', 'two', 'three'))
        .map(([picked, item]) => inputCommand(picked, way, item)),
    })),
    ...(creates.some(({ uploadOf }) => uploadOf)
      ? [
          {
            weight: 5,
            arbitrary: fc
              .tuple(
                pick,
                fc.constantFrom(
                  'right' as const,
                  'right' as const,
                  'right' as const,
                  'empty' as const,
                  'changed' as const,
                ),
              )
              .map(([picked, how]) => uploadCommand(picked, how)),
          },
        ]
      : []),
    ...results.map((way) => ({
      weight: 3,
      arbitrary: fc.tuple(pick, number).map(([picked, choice]) => resultsCommand(picked, way, choice)),
    })),
    {
      weight: 2,
      arbitrary: fc
        .tuple(pick, fc.constantFrom(...subject.terminal))
        .map(([picked, to]) => failCommand(picked, to)),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(pick, number, number)
        .map(([picked, index, nth]) => preferCommand(picked, calls, index, nth)),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(pick, number).map(([picked, index]) => keylessCommand(picked, calls, index)),
    },
    { weight: 1, arbitrary: fc.constantFrom(...bad).map(badCommand) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(...creates), fc.constantFrom(...subject.withoutOutcomes))
        .map(([way, name]) => unknownOutcomeCommand(way, name)),
    },
    ...(plain.length > 0
      ? [
          {
            weight: 1,
            arbitrary: fc.tuple(fc.constantFrom(...plain), owner).map(([call, by]) => plainCommand(call, by)),
          },
        ]
      : []),
    { weight: 1, arbitrary: fc.constant(0).map(resetCommand) },
  ];
  // fc.commands chooses evenly: what is to come more often stands there more often.
  return weighted.flatMap(({ weight, arbitrary }) => Array.from({ length: weight }, () => arbitrary));
}
