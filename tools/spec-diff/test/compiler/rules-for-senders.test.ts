import { expect, test } from 'vitest';
import { judgeEdit } from './judge.ts';
import { at, type Node, properties, schema } from './run-document.ts';

const request = (document: Node): Node => schema(document, 'RunRequest');
const fields = (document: Node): Node => properties(document, 'RunRequest');
const parameters = (document: Node): Node[] =>
  at(document, 'paths', '/runs', 'get')['parameters'] as unknown as Node[];
const post = (document: Node): Node => at(document, 'paths', '/runs', 'post');
const ref = (name: string): Node => ({ $ref: `#/components/schemas/${name}` });

interface Case {
  readonly name: string;
  readonly edit: (document: Node) => void;
  readonly findings: readonly string[];
}

const cases: Case[] = [
  {
    name: 'a word gone from a closed list',
    edit: (document) => Object.assign(schema(document, 'Mode'), { enum: ['FAST'] }),
    findings: [`breaking senders: word "BATCH" of "mode" of createRun's body is gone`],
  },
  {
    name: 'a word more in a closed list',
    edit: (document) => Object.assign(schema(document, 'Mode'), { enum: ['SLOW', 'BATCH', 'FAST'] }),
    findings: [`additive senders: word "SLOW" of "mode" of createRun's body is new`],
  },
  {
    name: 'a closed list that opens',
    edit: (document) =>
      Object.assign(fields(document), { mode: { anyOf: [ref('Mode'), { type: 'string' }] } }),
    findings: [`additive senders: "mode" of createRun's body takes other words as well now`],
  },
  {
    name: 'a string that becomes a closed list',
    edit: (document) => Object.assign(fields(document), { name: ref('Mode') }),
    findings: [`breaking senders: "name" of createRun's body is one of a closed list now`],
  },
  {
    name: 'an optional field that is gone',
    edit: (document) => delete fields(document)['name'],
    findings: [`breaking senders: "name" of createRun's body is gone`],
  },
  {
    name: 'an optional field more',
    edit: (document) => Object.assign(fields(document), { extra: { type: 'string' } }),
    findings: [`additive senders: "extra" of createRun's body is new`],
  },
  {
    name: 'a required field more',
    edit: (document) => {
      Object.assign(fields(document), { extra: { type: 'string' } });
      Object.assign(request(document), { required: ['mode', 'input', 'extra'] });
    },
    findings: [`breaking senders: "extra" of createRun's body is new and required`],
  },
  {
    name: 'a field that becomes optional',
    edit: (document) => Object.assign(request(document), { required: ['input'] }),
    findings: [`additive senders: "mode" of createRun's body is optional now`],
  },
  {
    name: 'a field that becomes required',
    edit: (document) => Object.assign(request(document), { required: ['mode', 'input', 'name'] }),
    findings: [`breaking senders: "name" of createRun's body is required now`],
  },
  {
    name: 'null that may no longer be sent',
    edit: (document) => Object.assign(fields(document), { note: { type: 'string' } }),
    findings: [`breaking senders: "note" of createRun's body is never null now`],
  },
  {
    name: 'null that may be sent',
    edit: (document) => Object.assign(fields(document), { name: { type: ['string', 'null'] } }),
    findings: [`additive senders: "name" of createRun's body can be null now`],
  },
  {
    name: 'anything that becomes a string',
    edit: (document) => Object.assign(fields(document), { anything: { type: 'string' } }),
    findings: [`breaking senders: "anything" of createRun's body is string now, was unknown`],
  },
  {
    name: 'a string that becomes anything',
    edit: (document) => Object.assign(fields(document), { name: {} }),
    findings: [`additive senders: "name" of createRun's body is unknown now, was string`],
  },
  {
    name: 'another type of the values of a map',
    edit: (document) =>
      Object.assign(at(fields(document), 'labels'), { additionalProperties: { type: 'number' } }),
    findings: [`breaking senders: "labels{}" of createRun's body is number now, was string`],
  },
  {
    name: 'a map that takes listed keys alone',
    edit: (document) =>
      Object.assign(fields(document), { labels: { type: 'object', additionalProperties: false } }),
    findings: [`breaking senders: "labels{}" of createRun's body is gone`],
  },
  {
    name: 'a form of a union that is gone',
    edit: (document) => Object.assign(fields(document), { input: { oneOf: [ref('TextInput')] } }),
    findings: [
      `breaking senders: form FileInput of "input" of createRun's body is gone`,
      'breaking senders: exported type "FileInput" is gone',
    ],
  },
  {
    name: 'a form more',
    edit: (document) =>
      Object.assign(fields(document), {
        input: { oneOf: [ref('Step'), ref('FileInput'), ref('TextInput')] },
      }),
    findings: [`additive senders: form Step of "input" of createRun's body is new`],
  },
  {
    name: 'a field within one form',
    edit: (document) => delete properties(document, 'FileInput')['size'],
    findings: [`breaking senders: "input.size" of createRun's body is gone`],
  },
  {
    name: 'another literal that tells forms apart',
    edit: (document) => Object.assign(properties(document, 'FileInput'), { type: { const: 'blob' } }),
    findings: [
      `breaking senders: word "file" of "input.type" of createRun's body is gone`,
      `additive senders: word "blob" of "input.type" of createRun's body is new`,
    ],
  },
  {
    name: 'a string that becomes a file',
    edit: (document) => Object.assign(at(fields(document), 'name'), { format: 'binary' }),
    findings: [`breaking senders: "name" of createRun's body is Blob | File now, was string`],
  },
  {
    name: 'a field that may only be read',
    edit: (document) => Object.assign(at(fields(document), 'name'), { readOnly: true }),
    findings: [`breaking senders: "name" of createRun's body is gone`],
  },
  {
    name: 'a query parameter that is gone',
    edit: (document) => parameters(document).shift(),
    findings: ['breaking senders: query parameter "limit" of listRuns is gone'],
  },
  {
    name: 'a query parameter that becomes required, and options with it',
    edit: (document) => Object.assign(parameters(document)[0] ?? {}, { required: true }),
    findings: ['breaking senders: query parameter "limit" of listRuns is required now'],
  },
  {
    name: 'a header that must be sent',
    edit: (document) =>
      parameters(document).push({ name: 'X-Org', in: 'header', required: true, schema: { type: 'string' } }),
    findings: ['breaking senders: header "X-Org" of listRuns is new and required'],
  },
  {
    name: 'a cookie that may be sent',
    edit: (document) => parameters(document).push({ name: 'sid', in: 'cookie', schema: { type: 'string' } }),
    findings: ['additive senders: cookie "sid" of listRuns is new'],
  },
  {
    name: 'a body that becomes optional',
    edit: (document) => Object.assign(at(post(document), 'requestBody'), { required: false }),
    findings: ['additive senders: the body of createRun is optional now'],
  },
  {
    name: 'a body more, which must be sent',
    edit: (document) =>
      Object.assign(at(document, 'paths', '/runs/{id}', 'delete'), {
        requestBody: { required: true, content: { 'application/json': { schema: ref('Step') } } },
      }),
    findings: ['breaking senders: the body of deleteRun is new and required'],
  },
  {
    name: 'a media type more',
    edit: (document) =>
      Object.assign(at(post(document), 'requestBody', 'content'), {
        'multipart/form-data': { schema: ref('RunRequest') },
      }),
    findings: ['additive senders: media type "multipart/form-data" of the body of createRun is new'],
  },
];

test.each(cases)('$name', async ({ edit, findings }) => {
  expect(await judgeEdit(edit)).toEqual(findings);
});
