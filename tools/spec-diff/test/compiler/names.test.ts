import { expect, test } from 'vitest';
import { judgeEdit } from './judge.ts';
import { at, type Node, properties, schema } from './run-document.ts';

const getRun = (document: Node): Node => at(document, 'paths', '/runs/{id}', 'get');

test('an operation that is gone', async () => {
  const findings = await judgeEdit((document) => delete at(document, 'paths', '/runs/{id}')['delete']);
  expect(findings).toEqual(['breaking senders: operation deleteRun is gone']);
});

test('an operation more', async () => {
  const findings = await judgeEdit((document) => {
    at(document, 'paths', '/runs/{id}')['put'] = { ...getRun(document), operationId: 'replaceRun' };
  });
  expect(findings).toEqual(['additive senders: operation replaceRun (PUT /runs/{id}) is new']);
});

test('an operation that is renamed is still compared, since programs also call it by its path', async () => {
  const findings = await judgeEdit((document) => {
    getRun(document)['operationId'] = 'fetchRun';
    delete at(getRun(document), 'responses', '200')['headers'];
  });
  expect(findings).toEqual([
    'breaking senders: operation getRun is gone',
    'additive senders: operation fetchRun (GET /runs/{id}) is new',
    `breaking readers: header "x-left" of getRun's 200 reply is gone`,
  ]);
});

test('an operation that moves to another path', async () => {
  const findings = await judgeEdit((document) => {
    at(document, 'paths')['/jobs/{id}'] = { get: getRun(document) };
    delete at(document, 'paths', '/runs/{id}')['get'];
  });
  expect(findings).toEqual(['breaking senders: getRun is GET /jobs/{id} now, was GET /runs/{id}']);
});

test('two operations that swap their paths', async () => {
  const findings = await judgeEdit((document) => {
    const path = at(document, 'paths', '/runs/{id}');
    [path['get'], path['delete']] = [path['delete'], path['get']];
  });
  expect(findings).toEqual([
    'breaking senders: getRun is DELETE /runs/{id} now, was GET /runs/{id}',
    'breaking senders: deleteRun is GET /runs/{id} now, was DELETE /runs/{id}',
  ]);
});

test('pages that are gone, and come back', async () => {
  const removePages = (document: Node) => delete at(document, 'paths', '/runs', 'get')['x-pagination'];
  expect(await judgeEdit(removePages)).toEqual(['breaking senders: pages() of listRuns is gone']);
  const findings = await judgeEdit((document) => {
    at(document, 'paths', '/runs', 'get')['x-pagination'] = pagination('/data');
  }, removePages);
  expect(findings).toEqual(['additive senders: pages() of listRuns is new']);
});

test('items that are taken from another list of the same reply', async () => {
  const addList = (document: Node) =>
    Object.assign(properties(document, 'RunPage'), {
      steps: { type: 'array', items: { $ref: '#/components/schemas/Step' } },
    });
  const findings = await judgeEdit((document) => {
    at(document, 'paths', '/runs', 'get')['x-pagination'] = pagination('/steps');
  }, addList);
  expect(findings).toEqual(['breaking senders: pages() of listRuns gives other items now']);
});

test('a schema that is renamed: its content is the same, its name is imported', async () => {
  const findings = await judgeEdit((document) => {
    const text = JSON.stringify(document).replaceAll('schemas/Step"', 'schemas/Stage"');
    Object.assign(document, JSON.parse(text));
    at(document, 'components', 'schemas')['Stage'] = schema(document, 'Step');
    delete at(document, 'components', 'schemas')['Step'];
  });
  expect(findings).toEqual([
    'breaking readers: exported type "Step" is gone',
    'additive readers: exported type "Stage" is new',
  ]);
});

test('a schema that only requests use', async () => {
  const findings = await judgeEdit((document) => {
    properties(document, 'RunRequest')['mode'] = { type: 'string', enum: ['FAST', 'BATCH'] };
    delete at(document, 'components', 'schemas')['Mode'];
  });
  expect(findings).toEqual(['breaking senders: exported type "Mode" is gone']);
});

test('a schema that nothing reaches, though it mentions itself, is nobody’s', async () => {
  const findings = await judgeEdit((document) => {
    at(document, 'components', 'schemas')['Lost'] = {
      type: 'object',
      properties: { again: { $ref: '#/components/schemas/Lost' } },
    };
  });
  expect(findings).toEqual([]);
});

test('a reply and a parameter that move to where they can be used again', async () => {
  const findings = await judgeEdit((document) => {
    const components = at(document, 'components');
    components['parameters'] = { RunId: at(getRun(document), 'parameters', 0) };
    components['responses'] = { Missing: at(getRun(document), 'responses', '404') };
    getRun(document)['parameters'] = [{ $ref: '#/components/parameters/RunId' }];
    at(getRun(document), 'responses')['404'] = { $ref: '#/components/responses/Missing' };
  });
  expect(findings).toEqual([]);
});

test('an operationId that is no name of a method is told as it is written', async () => {
  const rename = (document: Node) => {
    getRun(document)['operationId'] = 'runs.get-one';
  };
  const findings = await judgeEdit((document) => {
    delete at(getRun(document), 'responses')['404'];
  }, rename);
  expect(findings).toEqual(['breaking readers: the 404 error of runs.get-one is gone']);
});

function pagination(items: string): Node {
  return { style: 'token', param: 'page', items, next: '/next' };
}
