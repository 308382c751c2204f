import { expect, test } from 'vitest';
import type { ChangeKind } from '../src/change.ts';
import type { CompilerFinding } from '../src/compiler/compiler-finding.ts';
import { mergeJudges } from '../src/merge-judges.ts';
import type { Reach, StructuralChange } from '../src/structure/recorder.ts';

const place = ['response', '200', 'score'];

function structural(kind: ChangeKind, typed: boolean, ...reaches: Reach[]): StructuralChange {
  return {
    typed,
    reaches: reaches.length > 0 ? reaches : [{ operation: 'getRun', side: 'readers', place }],
    change: {
      rule: 'reply-type-narrowed',
      kind,
      verdicts: { structure: kind },
      touches: ['readers'],
      operations: ['getRun'],
      pointer: '/components/schemas/Run/properties/score',
      in: 'to',
      message: 'type of field "score" of Run changed',
      why: 'of this',
    },
  };
}

function finding(kind: CompilerFinding['kind'], more: Partial<CompilerFinding> = {}): CompilerFinding {
  return {
    kind,
    touched: 'readers',
    operation: 'getRun',
    place,
    message: 'not assignable',
    why: 'of that',
    ...more,
  };
}

test('both judges about one place are one change, whoever looks deeper', () => {
  for (const at of [place, ['response', '200'], [...place, 'value']]) {
    const merged = mergeJudges([structural('breaking', true)], [finding('breaking', { place: at })]);
    expect(merged).toMatchObject([
      { verdicts: { structure: 'breaking', compiler: 'breaking' }, kind: 'breaking' },
    ]);
  }
});

test('the stricter verdict counts, and says so', () => {
  const merged = mergeJudges([structural('additive', true)], [finding('breaking')]);
  expect(merged).toMatchObject([
    { kind: 'breaking', verdicts: { structure: 'additive', compiler: 'breaking' } },
  ]);
  expect(merged[0]?.why).toContain('the compiler');
});

test('a breaking change explains a finding, so that an additive one beside it stays additive', () => {
  const other = structural('additive', true, {
    operation: 'getRun',
    side: 'readers',
    place: ['response', '200', 'name'],
  });
  const merged = mergeJudges(
    [other, structural('breaking', true)],
    [finding('breaking', { place: ['response', '200'] })],
  );
  expect(merged.map(({ kind }) => kind)).toEqual(['additive', 'breaking']);
});

test.each([
  ['another operation', { operation: 'listRuns' }],
  ['the other side', { touched: 'senders' }],
  ['another field', { place: ['response', '200', 'name'] }],
] as const)('a finding about %s is a change of its own', (_, more) => {
  const merged = mergeJudges([structural('breaking', true)], [finding('breaking', more)]);
  expect(merged).toHaveLength(2);
  expect(merged[1]).toMatchObject({
    rule: 'types-differ',
    verdicts: { compiler: 'breaking' },
    message: 'not assignable',
  });
  expect(merged[0]?.verdicts.compiler).toBe('none');
});

test('the same finding of two operations is one change', () => {
  const merged = mergeJudges([], [finding('breaking'), finding('breaking', { operation: 'listRuns' })]);
  expect(merged).toMatchObject([{ operations: ['getRun', 'listRuns'] }]);
});

test('what only is new for the compiler is left to the structure', () => {
  expect(mergeJudges([], [finding('additive')])).toEqual([]);
});

test('types cannot show bounds: no verdict, no disagreement', () => {
  const [change] = mergeJudges([structural('breaking', false)], []);
  expect(change?.verdicts).toEqual({ structure: 'breaking' });
});

test('a bound explains no finding: the types changed for another reason', () => {
  expect(mergeJudges([structural('breaking', false)], [finding('breaking')])).toHaveLength(2);
});

test('types can show it, and the compiler finds nothing: a disagreement', () => {
  const [change] = mergeJudges([structural('breaking', true)], []);
  expect(change).toMatchObject({ kind: 'breaking', verdicts: { structure: 'breaking', compiler: 'none' } });
});

test('without the compiler there is one verdict', () => {
  expect(mergeJudges([structural('breaking', true)], undefined)[0]?.verdicts).toEqual({
    structure: 'breaking',
  });
});

test('an exported name is touched by what happens in it', () => {
  const inRun = structural(
    'breaking',
    true,
    { operation: 'getRun', side: 'readers', place },
    { operation: '', side: 'readers', place: ['Run'] },
  );
  const named = finding('breaking', {
    operation: '',
    place: [],
    touched: 'senders',
    message: 'type Run lost a field',
  });
  expect(mergeJudges([inRun], [named])).toHaveLength(1);
  expect(mergeJudges([inRun], [{ ...named, message: 'type Runner lost a field' }])).toHaveLength(2);
});
