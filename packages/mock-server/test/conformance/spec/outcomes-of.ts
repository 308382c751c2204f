import type { Subject } from '../subjects/subject.ts';
import { readPointer } from './read-pointer.ts';
import { inside, type SpecDocument } from './spec-document.ts';

/** Every name by which a create request can choose an outcome, with the word that it leads to: words, examples of the get operation, and the common ones. */
export function outcomesOf(
  spec: SpecDocument,
  { kind, gets, outcomes }: Subject,
): [name: string, word: string][] {
  const words = [...(spec.transitions.get(kind)?.keys() ?? [])].map((word): [string, string] => [word, word]);
  const get = spec.operations.get(gets[0].call('id').operation);
  const content = inside(get?.replies.get(200)?.value, 'content');
  const examples = Object.entries(inside(inside(content, 'application/json'), 'examples')).flatMap(
    ([name, example]): [string, string][] => {
      // A source's own sample is a reply to choose by `Prefer`, not an outcome.
      if (name === 'source-sample') return [];
      const { value } = spec.follow(example, '');
      return [[name, String(readPointer(value['value'], `/${gets[0].view.fields.status}`))]];
    },
  );
  return [...words, ...examples, ...Object.entries(outcomes)];
}
