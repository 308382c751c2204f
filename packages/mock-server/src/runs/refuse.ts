import type { MockReply } from '../exchange/mock-request.ts';
import type { Ask } from './ask.ts';
import { textsIn } from './map-json.ts';
import { examplesOf, replyOf, type SpecExample } from './spec-example.ts';

/** The documented reply to an id that does not exist; the get operation's where this one documents none. */
export function notFound({ operation, kind }: Ask, name: string = 'not-found'): MockReply {
  const examples = [...examplesOf(operation, 404), ...examplesOf(kind.get, 404)];
  const example = examples.find((one) => one.name === name) ?? examples[0];
  return example ? replyOf(example) : problem(404, 'There is no such run.');
}

/** The documented refusal of what cannot be done to a run in its state: the example that names the word, or the first one. */
export function refuseIn({ operation }: Ask, word: string): MockReply {
  const example = refusalNaming(operation, word) ?? refusals(operation)[0];
  return example ? replyOf(example) : problem(409, `Not possible while the run is ${word}.`);
}

/** The documented reply to a request that is not understood; the get operation's, if it has one, is about nothing in particular. */
export function badRequest({ operation, kind }: Ask): MockReply {
  const example = [...examplesOf(kind.get, 400), ...examplesOf(operation, 400)][0];
  return example ? replyOf(example) : problem(400, 'The request is not valid.');
}

/** The documented refusal whose text names the word. */
export function refusalNaming(operation: Ask['operation'], word: string): SpecExample | undefined {
  return refusals(operation).find(({ value }) =>
    textsIn(value).some((text) => text.split(/\W+/).includes(word)),
  );
}

/** What the mock itself has to say, where the spec has no words for it. */
export function problem(status: number, detail: string): MockReply {
  return {
    status,
    headers: { 'content-type': 'application/problem+json' },
    body: {
      type: 'about:blank',
      title: status === 404 ? 'Not Found' : 'Refused by the mock',
      status,
      detail,
    },
  };
}

const refusals = (operation: Ask['operation']): SpecExample[] =>
  [409, 400, 422].flatMap((status) => examplesOf(operation, status));
