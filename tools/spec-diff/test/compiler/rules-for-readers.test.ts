import { expect, test } from 'vitest';
import { judgeEdit } from './judge.ts';
import { at, type Node, properties, schema } from './run-document.ts';

const run = (document: Node): Node => properties(document, 'Run');
const replies = (document: Node, path: string, verb: string): Node =>
  at(document, 'paths', path, verb, 'responses');
const ref = (name: string): Node => ({ $ref: `#/components/schemas/${name}` });

/** What is said of a field of a run, which three operations reply with. */
const ofRun = (start: string, field: string, end: string): string[] => [
  `${start}"data[].${field}" of listRuns's 200 reply ${end}`,
  `${start}"${field}" of createRun's 201 reply ${end}`,
  `${start}"${field}" of getRun's 200 reply ${end}`,
];

interface Case {
  readonly name: string;
  readonly edit: (document: Node) => void;
  readonly findings: readonly string[];
}

const cases: Case[] = [
  {
    name: 'a word gone from an open list',
    edit: (document) => Object.assign(run(document), { state: openList('OPEN') }),
    findings: ofRun('breaking readers: word "DONE" of ', 'state', 'is gone'),
  },
  {
    name: 'a word more in an open list',
    edit: (document) => Object.assign(run(document), { state: openList('OPEN', 'LOST', 'DONE') }),
    findings: ofRun('additive readers: word "LOST" of ', 'state', 'is new'),
  },
  {
    name: 'a word gone from a closed list',
    edit: (document) => Object.assign(at(run(document), 'cause'), { enum: ['USER'] }),
    findings: ofRun('breaking readers: word "TIMER" of ', 'cause', 'is gone'),
  },
  {
    name: 'a word more in a closed list',
    edit: (document) => Object.assign(at(run(document), 'cause'), { enum: ['API', 'TIMER', 'USER'] }),
    findings: ofRun('breaking readers: word "API" of ', 'cause', 'is new'),
  },
  {
    name: 'a closed list that opens',
    edit: (document) => Object.assign(run(document), { cause: openList('USER', 'TIMER') }),
    findings: ofRun('breaking readers: ', 'cause', 'takes other words as well now'),
  },
  {
    name: 'an open list that closes',
    edit: (document) => Object.assign(run(document), { state: ref('RunState') }),
    findings: ofRun('additive readers: ', 'state', 'takes its words alone now'),
  },
  {
    name: 'a closed list that becomes any string',
    edit: (document) => delete at(run(document), 'cause')['enum'],
    findings: ofRun('breaking readers: ', 'cause', 'is any string now'),
  },
  {
    name: 'an optional field that is gone',
    edit: (document) => delete run(document)['score'],
    findings: ofRun('breaking readers: ', 'score', 'is gone'),
  },
  {
    name: 'a field more',
    edit: (document) => Object.assign(run(document), { extra: { type: 'string' } }),
    findings: ofRun('additive readers: ', 'extra', 'is new'),
  },
  {
    name: 'a field that becomes optional',
    edit: (document) => Object.assign(schema(document, 'Run'), { required: ['id', 'state', 'cause'] }),
    findings: ofRun('breaking readers: ', 'value', 'is optional now'),
  },
  {
    name: 'a field that becomes required',
    edit: (document) =>
      Object.assign(schema(document, 'Run'), { required: ['id', 'state', 'cause', 'value', 'score'] }),
    findings: ofRun('additive readers: ', 'score', 'is required now'),
  },
  {
    name: 'null where there was none',
    edit: (document) => Object.assign(run(document), { parent: { anyOf: [ref('Run'), { type: 'null' }] } }),
    findings: ofRun('breaking readers: ', 'parent', 'can be null now'),
  },
  {
    name: 'a member of a union that is gone',
    edit: (document) => Object.assign(run(document), { value: { type: 'string' } }),
    findings: ofRun('breaking readers: ', 'value', 'is no longer number'),
  },
  {
    name: 'a member more',
    edit: (document) => Object.assign(run(document), { value: { type: ['string', 'number', 'boolean'] } }),
    findings: ofRun('breaking readers: ', 'value', 'can be boolean as well now'),
  },
  {
    name: 'another type',
    edit: (document) => Object.assign(run(document), { score: { type: 'string' } }),
    findings: ofRun('breaking readers: ', 'score', 'is string now, was number'),
  },
  {
    name: 'anything that becomes a string',
    edit: (document) => Object.assign(run(document), { detail: { type: 'string' } }),
    findings: ofRun('additive readers: ', 'detail', 'is string now, was unknown'),
  },
  {
    name: 'one where there were many',
    edit: (document) => Object.assign(run(document), { steps: ref('Step') }),
    findings: ofRun('breaking readers: ', 'steps', 'is Step now, was Step[]'),
  },
  {
    name: 'a field of an item, of a value of a map, and of an error',
    edit: (document) => delete properties(document, 'Step')['seconds'],
    findings: [
      `breaking readers: "data[].steps[].seconds" of listRuns's 200 reply is gone`,
      `breaking readers: "fields{}.seconds" of listRuns's 400 error is gone`,
      `breaking readers: "steps[].seconds" of createRun's 201 reply is gone`,
      `breaking readers: "fields{}.seconds" of createRun's 400 error is gone`,
      `breaking readers: "steps[].seconds" of getRun's 200 reply is gone`,
      `breaking readers: "fields{}.seconds" of getRun's 404 error is gone`,
    ],
  },
  {
    name: 'a status that moves',
    edit: (document) => {
      const found = replies(document, '/runs', 'post');
      found['200'] = found['201'];
      delete found['201'];
    },
    findings: [
      'breaking readers: the 201 reply of createRun is gone',
      'additive readers: the 200 reply of createRun is new',
    ],
  },
  {
    name: 'an error more',
    edit: (document) => Object.assign(replies(document, '/runs', 'post'), { 409: errorReply() }),
    findings: ['additive readers: the 409 error of createRun is new'],
  },
  {
    name: 'an error that is gone',
    edit: (document) => delete replies(document, '/runs', 'post')['400'],
    findings: ['breaking readers: the 400 error of createRun is gone'],
  },
  {
    name: 'a header of a reply that is gone',
    edit: (document) => delete at(replies(document, '/runs/{id}', 'get'), '200')['headers'],
    findings: [`breaking readers: header "x-left" of getRun's 200 reply is gone`],
  },
  {
    name: 'a reply that gets a body',
    edit: (document) => Object.assign(replies(document, '/runs/{id}', 'delete'), { 204: errorReply() }),
    findings: ['additive readers: the 204 reply of deleteRun has a body now'],
  },
  {
    name: 'a reply that can be of another media type',
    edit: (document) =>
      Object.assign(at(replies(document, '/runs/{id}', 'get'), '200', 'content'), {
        'text/csv': { schema: { type: 'string' } },
      }),
    findings: ['breaking readers: media type "text/csv" of the 200 reply of getRun is new'],
  },
];

test.each(cases)('$name', async ({ edit, findings }) => {
  expect(await judgeEdit(edit)).toEqual(findings);
});

function openList(...words: string[]): Node {
  return { anyOf: [{ type: 'string', enum: words }, { type: 'string' }] };
}

function errorReply(): Node {
  return { description: 'A reply.', content: { 'application/json': { schema: ref('Fault') } } };
}
