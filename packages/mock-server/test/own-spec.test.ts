import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createMock, type Mock, SpecFileError, startMockServer } from '../src/index.ts';
import { readOwnSpec } from '../src/own-spec/own-spec.ts';

const fixture = join(import.meta.dirname, 'fixtures/render.openapi.yaml');
const good = readFileSync(fixture, 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'own-spec-'));

function save(text: string, name = 'mine.yaml'): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

async function ask(mock: Mock, line: string, body?: unknown, provider = 'render') {
  const [method = '', path = ''] = line.split(' ');
  const reply = await mock.fetch(`${mock.urls[provider]}${path}`, {
    method,
    headers: { 'x-api-key': 'k', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: reply.status, body: (await reply.json()) as Record<string, unknown> };
}

describe('a spec of one’s own', () => {
  const specs = [{ provider: 'render', file: fixture }];

  it('has runs that are created, move, are listed and canceled', async () => {
    await using mock = await startMockServer({ specs, speed: 0 });
    expect(Object.keys(mock.urls)).toEqual(['render']);
    expect(mock.start.kinds).toEqual({ render: ['frame'] });
    const { status, body } = await ask(mock, 'POST /frames', { scene: 'bridge' });
    expect([status, body]).toMatchObject([201, { state: 'waiting', scene: 'bridge' }]);
    mock.advance(3_000);
    expect((await ask(mock, `GET /api/frames/${body['id']}`)).body['state']).toBe('drawing');
    const other = (await ask(mock, 'POST /frames', { scene: 'tower' })).body['id'];
    expect((await ask(mock, `POST /frames/${other}/abort`)).body).toEqual({
      id: other,
      state: 'aborted',
      scene: 'tower',
    });
    mock.advance(60_000);
    expect((await ask(mock, `GET /frames/${body['id']}`)).body).toMatchObject({
      state: 'finished',
      pixels: 42,
    });
    expect((await ask(mock, `POST /frames/${body['id']}/abort`)).status).toBe(409);
    expect((await ask(mock, 'GET /frames')).body).toMatchObject([{ id: other }, { id: body['id'] }]);
    expect((await ask(mock, 'GET /frames/nobody')).status).toBe(404);
    expect((await ask(mock, 'POST /frames', {})).status).toBe(422);
  });

  it('stands beside the providers that are named, or in the place of one', async () => {
    const both = await createMock({ specs, providers: ['duck'] });
    expect(Object.keys(both.urls)).toEqual(['duck', 'render']);
    const instead = await createMock({ specs: [{ provider: 'duck', file: fixture }], providers: ['duck'] });
    expect((await ask(instead, 'POST /frames', { scene: 'bridge' }, 'duck')).status).toBe(201);
  });

  it('answers with examples where it has no lifecycle, and may be OpenAPI 3.0', async () => {
    const file = save(
      good.replace(/^x-run-lifecycle:[\s\S]*?^paths:/m, 'paths:').replace('openapi: 3.1.0', 'openapi: 3.0.3'),
    );
    const mock = await createMock({ specs: [{ provider: 'render', file }] });
    expect(mock.start.kinds).toEqual({ render: [] });
    expect((await ask(mock, 'GET /frames/anything')).body).toMatchObject({ id: 'frame-1', state: 'waiting' });
  });

  it.each([
    ['a: [1', ':1:6: not YAML: '],
    ['[]', ':1:1: an OpenAPI document was expected'],
    ['', 'an OpenAPI document was expected'],
    [good.replace(/^openapi.*/m, ''), ':1:1: no OpenAPI document: openapi: 3.1.0 (or 3.0) was expected.'],
    [good.replace(/^openapi.*/m, 'swagger: "2.0"'), ':1:10: Swagger 2.0 is not served; '],
    [good.replace('3.1.0', '4.0.0'), ':1:10: openapi is "4.0.0"; openapi: 3.1.0 (or 3.0) was expected.'],
    ['openapi: 3.1.0\n', ':1:1: no OpenAPI document: it has no paths.'],
    [good.replace('    id: /id\n', ''), ': x-run-lifecycle.frame.id must be a JSON Pointer.'],
    [
      good.replace('[waiting]', '[asleep]'),
      ':7:5: x-run-lifecycle.frame.initial has asleep, which transitions lacks.',
    ],
    [
      good.replace('    id: /id\n', "    schema: '#/components/schemas/Fame'\n    id: /id\n"),
      ':7:13: x-run-lifecycle.frame.schema must point to a schema, as #/components/schemas/Run; #/components/schemas/Fame leads nowhere.',
    ],
    [
      good.replace('    id: /id\n', '    words: 7\n    id: /id\n'),
      'x-run-lifecycle.frame.words must point to a schema, as #/components/schemas/Run; got 7.',
    ],
    [good.replace('x-run-role: get\n', 'x-run-role: look\n'), ' x-run-role: get was expected.'],
    [good.replace('id: /id', 'id: /name'), ' was expected to have an example of a run, with its id at /name'],
    [
      good.replace('#/components/schemas/Frame', 'other.yaml#/Frame'),
      'other.yaml#/Frame leads to another file;',
    ],
    [
      good.replace('#/components/schemas/Frame', '#/components/schemas/Fame'),
      '#/components/schemas/Fame leads nowhere.',
    ],
    [
      good.replace('operationId: getFrame', 'operationId: listFrames'),
      'operationId listFrames is there twice.',
    ],
  ])('is refused with one line if it is wrong: %#', async (text, message) => {
    expect(text).not.toBe(good);
    const file = save(text);
    const error = await createMock({ specs: [{ provider: 'mine', file }] }).catch(
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(SpecFileError);
    expect((error as Error).message).toContain(message);
    expect((error as Error).message).toMatch(new RegExp(`^${file}[:\\d]*: .+$`));
  });

  it('is called JSON if its name says so, and a folder if it is one', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'own-')), 'broken.json');
    writeFileSync(file, '{"openapi": [}');
    await expect(createMock({ specs: [{ provider: 'x', file }] })).rejects.toThrow(
      'broken.json:1:14: not JSON: ',
    );
    await expect(createMock({ specs: [{ provider: 'x', file: tmpdir() }] })).rejects.toThrow(
      `${tmpdir()}: this is a folder; an OpenAPI document was expected.`,
    );
  });

  it('is refused if there is no such file, or another one of its name', async () => {
    await expect(createMock({ specs: [{ provider: 'x', file: '/nowhere.yaml' }] })).rejects.toThrow(
      '/nowhere.yaml: there is no such file; an OpenAPI document was expected.',
    );
    await expect(createMock({ specs: [...specs, ...specs] })).rejects.toThrow('is called "render", too');
  });
});

describe('readOwnSpec', () => {
  it.each([
    ['api/jobs.openapi.yaml', { provider: 'jobs', file: 'api/jobs.openapi.yaml' }],
    ['mine=api/v1.yaml', { provider: 'mine', file: 'api/v1.yaml' }],
    ['./a=b/c.yaml', { provider: 'c', file: './a=b/c.yaml' }],
    ['.yaml', undefined],
    ['mine=', undefined],
    ['a b.yaml', undefined],
  ])('reads %j', (text, spec) => {
    expect(readOwnSpec(text)).toEqual(spec);
  });
});
