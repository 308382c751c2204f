import { describe, expect, it } from 'vitest';
import { type Living, startLiving, willBe } from './living.ts';

/** A workflow can be named by a slug; replies have its id. */
const uuid = /^[0-9a-f]{8}-/;

const ids = (list: { [name: string]: string }[]): string[] => list.map(({ id = '' }) => id);

describe('pages by index, with a total', () => {
  const body = (name: string) => ({
    name,
    task_id: 't',
    feature_id: 'f',
    result_bucket: 'b',
    result_file_path: 'p.tsv',
  });
  const create = async ({ ask }: Living, name: string, outcome = 'success') =>
    (await ask('POST /task-runs', body(name), willBe(outcome))).body['run_id']!;

  it('begin with the newest, and say how many there are', async () => {
    const living = await startLiving('nclue');
    for (const name of ['one', 'two', 'three']) await create(living, name);
    const page = async (query: string) => (await living.ask(`GET /task-runs?${query}`)).body;
    const first = await page('limit=2');
    expect(first).toMatchObject({
      index: 0,
      limit: 2,
      total: 3,
      runs: [{ run_name: 'three' }, { run_name: 'two' }],
    });
    expect(await page('limit=2&index=2')).toMatchObject({
      index: 2,
      limit: 2,
      total: 3,
      runs: [{ run_name: 'one' }],
    });
    expect(await page('index=3')).toMatchObject({ index: 3, limit: 20, total: 3, runs: [] });
  });

  it('have times without a zone, of Korea', async () => {
    const living = await startLiving('nclue');
    const id = await create(living, 'one');
    const createdMs = living.mock.runs[0]!.createdAtMs;
    const { created_at } = (await living.ask(`GET /task-runs/${id}`)).body;
    expect(created_at).toBe(new Date(createdMs + 9 * 3_600_000).toISOString().slice(0, 19));
  });

  it('lose what is deleted, which is refused while a run is queued or executed', async () => {
    const living = await startLiving('nclue');
    for (const [word, status] of [
      ['registered', 200],
      ['pending', 409],
      ['in_progress', 409],
      ['completed', 200],
      ['failed-duplicate-userid', 200],
    ] as const) {
      const id = await create(living, word, word);
      living.mock.advance(60_000);
      const { body } = await living.ask(`GET /task-runs/${id}`);
      expect(word.startsWith(body['status']!)).toBe(true);
      expect((await living.ask(`DELETE /task-runs/${id}`)).status).toBe(status);
      expect((await living.ask(`GET /task-runs/${id}`)).status).toBe(status === 200 ? 404 : 200);
      expect((await living.ask(`DELETE /task-runs/${id}`)).status).toBe(status === 200 ? 404 : 409);
    }
    expect((await living.ask('GET /task-runs')).body['total']).toBe(2);
  });
});

describe('pages by number, with a Link header', () => {
  const model = { identifier: '9a3f7c21de', version: '1.0.4' };

  it('name the next page until there is none', async () => {
    const { ask } = await startLiving('modzy');
    for (let count = 0; count < 3; count++) await ask('POST /jobs', { model });
    const first = await ask('GET /jobs/history?per-page=2');
    expect(first.body).toHaveLength(2);
    const [, next = ''] = /^<([^>]+)>; rel="next"$/.exec(first.headers.get('link') ?? '') ?? [];
    const { pathname, search, searchParams } = new URL(next);
    expect([searchParams.get('page'), searchParams.get('per-page')]).toEqual(['2', '2']);
    const last = await ask(`GET ${pathname}${search}`);
    expect(last.body).toHaveLength(1);
    expect(last.headers.has('link')).toBe(false);
  });

  it('filter by words that stand for several, by model and by time, and sort', async () => {
    const { ask, mock } = await startLiving('modzy');
    for (const outcome of ['success', 'ERROR', 'canceled', 'stuck'])
      await ask(
        'POST /jobs',
        { model, input: { type: 'text', sources: { a: { 'input.txt': 'x' } } } },
        willBe(outcome),
      );
    mock.advance(60_000);
    const words = async (query: string) =>
      (await ask(`GET /jobs/history?${query}`)).body.map(({ status }) => status);
    expect(await words('')).toEqual(['IN_PROGRESS', 'CANCELED', 'ERROR', 'COMPLETED']);
    expect(await words('direction=ASC')).toEqual(['COMPLETED', 'ERROR', 'CANCELED', 'IN_PROGRESS']);
    expect(await words('status=all')).toHaveLength(4);
    expect(await words('status=PENDING')).toEqual(['IN_PROGRESS']);
    expect(await words('status=TERMINATED')).toEqual(['CANCELED', 'ERROR', 'COMPLETED']);
    expect(await words('status=TERMINATED_WITH_ERROR')).toEqual(['ERROR']);
    expect(await words('status=COMPLETED&model=9a3f')).toEqual(['COMPLETED']);
    expect(await words('model=nothing-like-it')).toEqual([]);
    const to = (ms: number) => new Date(ms).toISOString().replace('Z', '');
    const now = mock.runs[0]!.createdAtMs;
    expect(await words(`startDate=${to(now - 1000)}&endDate=${to(now + 1000)}`)).toEqual([]);
    expect(await words(`startDate=${to(now - 1000)}&endDate=${to(now + 50_000)}`)).toHaveLength(3);
    expect((await ask(`GET /jobs/history?endDate=${to(now)}`)).body['message']).toMatch(/requires startDate/);
    expect((await ask(`GET /jobs/history?startDate=${to(now + 3_600_000)}`)).body['message']).toMatch(
      /future/,
    );
  });
});

describe('two generations of one provider', () => {
  const create = async ({ ask }: Living, workflow: string, outcome = 'success') =>
    (await ask(`POST /v2/workflows/${workflow}/runs`, { environment: 'staging' }, willBe(outcome))).body[
      'run_id'
    ]!;

  it('list the runs of one workflow, or of all', async () => {
    const living = await startLiving('happyrobot');
    const [one, two, three] = [
      await create(living, 'a'),
      await create(living, 'b'),
      await create(living, 'a'),
    ];
    const get = async (path: string) => (await living.ask(`GET ${path}`)).body;
    const page = await get('/v2/workflows/a/runs?page_size=1');
    expect(page).toMatchObject({
      data: [
        { id: three, use_case_id: expect.stringMatching(uuid), status: 'scheduled', completed_at: null },
      ],
      pagination: {
        page: 1,
        pageSize: 1,
        totalPages: 2,
        totalRecords: 2,
        hasNextPage: true,
        hasPreviousPage: false,
      },
    });
    expect(ids((await get('/v2/workflows/a/runs?page_size=1&page=2'))['data']!)).toEqual([one]);
    expect(ids((await get('/v2/workflows/a/runs?sort=asc'))['data']!)).toEqual([one, three]);
    expect(ids(await get('/v1/runs'))).toEqual([three, two, one]);
    expect(ids(await get('/v1/runs?limit=1&offset=1'))).toEqual([two]);
    expect(ids(await get('/v1/runs?use_case_id=b'))).toEqual([two]);
    expect(ids(await get('/v1/use-cases/a/runs'))).toEqual([three, one]);
    expect(await get(`/v2/runs/${one}`)).toMatchObject({
      workflow_id: page['data']![0]!['use_case_id'],
      execution_environment: 'staging',
    });
  });

  it('cancel one run, or all of a workflow, if they are scheduled or running', async () => {
    const living = await startLiving('happyrobot');
    const [one, two, three] = [
      await create(living, 'a'),
      await create(living, 'a'),
      await create(living, 'b'),
    ];
    living.mock.advance(6000);
    expect((await living.ask(`POST /v2/runs/${one}/cancel`)).body).toEqual({ status: 'canceled' });
    expect((await living.ask(`POST /v2/runs/${one}/cancel`)).status).toBe(400);
    const all = await living.ask('POST /v2/workflows/a/cancel-runs', { unpublish_workflow: false });
    expect(all.body['workflow_toggle_result']).toBe(null);
    living.mock.advance(60_000);
    const words = await Promise.all(
      [one, two, three].map(async (id) => (await living.ask(`GET /v2/runs/${id}`)).body['status']),
    );
    expect(words).toEqual(['canceled', 'canceled', 'completed']);
    const nodes = (await living.ask(`GET /v2/runs/${two}/nodes`)).body['data']!;
    expect(nodes.map(({ status }) => status)).toEqual(['succeeded', 'canceled']);
  });

  it('tell of nodes, outputs, sessions and recordings what the run is at', async () => {
    const { ask, mock } = await startLiving('happyrobot');
    const id = (await ask('POST /v2/workflows/a/runs', {})).body['run_id']!;
    const get = async (what: string) => (await ask(`GET /v2/runs/${id}/${what}`)).body;
    expect(await get('nodes')).toEqual({ data: [], edges: [] });
    expect(await get('sessions')).toMatchObject({
      data: [],
      pagination: { total_records: 0, total_pages: 0 },
    });
    mock.advance(8000);
    const running = await get('nodes');
    expect(running['data']!.map(({ status }) => status)).toEqual(['succeeded', 'running']);
    expect(running['edges']).toHaveLength(1);
    expect(await get('sessions')).toMatchObject({ data: [{ status: 'in-progress', run_id: id }] });
    expect(await get('recordings')).toEqual({ recordings: [] });
    mock.advance(60_000);
    const [, , last] = (await get('nodes'))['data']!;
    expect(await get(`outputs/${last!['output_id']}`)).toMatchObject({
      data: { id: last!['output_id'], run_id: id, status: 'succeeded' },
    });
    const [session] = (await get('sessions'))['data']!;
    expect((await get('recordings'))['recordings']![0]).toMatchObject({ session_id: session!['id'] });
    expect((await ask(`GET /v2/runs/${id}/outputs/70b4e295-d186-43fc-87ca-e495b1d386fa`)).status).toBe(404);
    const { events = [] } = (await ask(`GET /v1/runs/${id}`)).body;
    const times = JSON.stringify(events).match(/"timestamp":"[^"]+/g) ?? [];
    expect(times.length).toBeGreaterThan(2);
    expect(times.filter((time) => time.includes('2025-'))).toEqual([]);
  });
});
