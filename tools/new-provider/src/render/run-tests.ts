import { credentialOptions } from './credentials.ts';
import { derivedComment } from './derived-line.ts';
import { renderList } from './run-source-list.ts';
import { code, type Subject } from './subject.ts';

/** `<name>-runs.test.ts` of run-status. */
export function runSourceTest(subject: Subject): string {
  const { names, facts } = subject;
  const { name, pascal, camel } = names;
  const { get, create, cancel } = facts;
  const list = renderList(subject) && facts.list;
  const keys = credentialOptions(facts.credential, name)
    .map(({ option, value }) => `${option}: ${code(value)}`)
    .join(', ');
  const path = (call: { path: string }) => call.path.replace(/\{[^}]+\}/, 'r1');
  const line = (call: { verb: string; path: string }) => code(`${call.verb.toUpperCase()} ${path(call)}`);
  const word = Object.keys(facts.states)[0] ?? '';
  const run = { [facts.id]: 'r1', [facts.status]: word };
  const answers = cancel?.isRun ? [run] : [{}, run];
  return `${derivedComment(name)}
import { create${pascal}Client } from '@runspec/${name}-client';
import { describe, expect, it } from 'vitest';
import { scriptedApi } from '../../test/scripted-api.ts';
import { ${camel}Runs } from './${name}-runs.ts';

const source = (answers: (object | number)[]) => {
  const { fetch, asked } = scriptedApi(answers);
  const client = create${pascal}Client({ ${keys}, baseUrl: 'http://localhost', rateLimit: false, fetch });
  return { runs: ${camel}Runs(client), asked };
};

const run = ${code(run)};

describe('${camel}Runs', () => {
  it('gets a run', async () => {
    const { runs, asked } = source([run]);
    await expect(runs.get('r1')).resolves.toMatchObject({ provider: '${name}', id: 'r1', providerStatus: ${code(word)} });
    expect(asked).toEqual([{ line: ${line(get)} }]);
  });

  it('creates a run', async () => {
    const { runs, asked } = source([run]);
    await expect(runs.create(${create.body === undefined ? '' : code(create.body)})).resolves.toEqual({ provider: '${name}', id: 'r1', raw: run });
    expect(asked).toEqual([{ line: ${line(create)}${create.body === undefined ? '' : `, body: ${code(create.body)}`} }]);
  });
${
  cancel
    ? `
  it('cancels a run', async () => {
    const { runs, asked } = source(${code(answers)});
    await expect(runs.cancel('r1')).resolves.toMatchObject({ id: 'r1', providerStatus: ${code(word)} });
    expect(asked[0]?.line).toBe(${line(cancel)});
  });
`
    : ''
}${list ? listTest(list) : ''}
  it('leaves time between two checks', () => {
    expect(source([{}]).runs.intervalMs).toBeGreaterThan(0);
  });

  it('rejects with the client’s error', async () => {
    await expect(source([404]).runs.get('r1')).rejects.toMatchObject({ name: 'ApiError', status: 404 });
  });
});
`;
}

function listTest({ pagination, path }: NonNullable<Subject['facts']['list']>): string {
  const { items, limit, param, style, next = '', first = 0, more, total } = pagination;
  const page = (rest: object) =>
    items === '' ? '[run]' : `{ ${code(items.slice(1))}: [run], ...${code(rest)} }`;
  const said = { ...(more ? { [more.slice(1)]: true } : {}), ...(total ? { [total.slice(1)]: 2 } : {}) };
  const cursor = style === 'token' ? 'token-2' : String(first + 1);
  const full = page(style === 'token' ? { ...said, [next.slice(1)]: cursor } : said);
  const empty = items === '' ? '[]' : `{ ${code(items.slice(1))}: [] }`;
  return `
  it('lists runs, page by page', async () => {
    const { runs, asked } = source([${full}, ${empty}]);
    const first = await runs.list({ limit: 1 });
    expect(first).toMatchObject({ runs: [{ id: 'r1' }], cursor: '${cursor}' });
    expect(await runs.list({ limit: 1, cursor: '${cursor}' })).toEqual({ runs: [] });
    expect(asked.map(({ line }) => line)).toEqual([${code(`GET ${path}?${limit}=1`)}, ${code(`GET ${path}?${limit}=1&${param}=${cursor}`)}]);
  });
`;
}

/** `from-<name>.test.ts` of run-status: what is true of every mapper, of every example that the spec has. */
export function runMapperTest({ names, facts }: Subject): string {
  const { name, pascal, camel } = names;
  return `${derivedComment(name)}
import { describe, expect, it } from 'vitest';
import { runExamples } from '../../test/run-examples.ts';
import { isTerminal } from '../is-terminal.ts';
import { from${pascal} } from './from-${name}.ts';
import { ${camel}States } from './${name}-states.ts';

const { examples, ends } = runExamples('${name}', '${facts.kind}');

describe('from${pascal}', () => {
  it.each(examples)('maps the example %s', (_name, raw) => {
    const word = raw[${code(facts.status)}] as keyof typeof ${camel}States;
    const run = from${pascal}(raw as never);
    expect(run).toMatchObject({ provider: '${name}', id: raw[${code(facts.id)}], providerStatus: word, state: ${camel}States[word], raw });
    expect(isTerminal(run)).toBe(ends.includes(word));
    const { createdAt, startedAt, finishedAt } = run;
    const times = [createdAt, startedAt, finishedAt].filter((time) => time !== undefined);
    expect(times).toEqual(times.toSorted());
    if (finishedAt !== undefined) expect(isTerminal(run)).toBe(true);
  });

  it('gives every run that failed a reason, and no other run', () => {
    for (const word of Object.keys(${camel}States) as (keyof typeof ${camel}States)[]) {
      const run = from${pascal}({ ${code(facts.id)}: 'r1', ${code(facts.status)}: word } as never);
      expect(run.error !== undefined).toBe(run.state === 'failed');
      expect(run.error?.message).not.toBe('');
    }
  });

  it('takes a word that it does not know for no more than that', () => {
    expect(from${pascal}({ ${code(facts.id)}: 'r1', ${code(facts.status)}: 'a new word' } as never).state).toBe('unknown');
  });
});
`;
}
