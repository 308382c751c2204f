import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { byLink, byPosition, type CallOptions, type Page, paged } from '../src/index.ts';
import { createAcme, rejection } from './support/client.ts';
import { collect, numbers, type Query, type Reply, scripted, serve } from './support/scripted-list.ts';
import { startServer, type TestServer } from './support/server.ts';

const seven = () => scripted(byPosition, { limit: 'limit' }, serve(7));

describe('pages', () => {
  it('sends nothing until it is iterated', async () => {
    const { list, asked } = seven();
    list.pages().byPage();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(asked).toHaveLength(0);
  });

  it('asks for a page when the one before is used up, and for none after a break', async () => {
    const { list, asked } = seven();
    for await (const item of list.pages()) {
      expect(asked).toHaveLength(Math.floor(Number(item) / 3) + 1);
      if (item === 4) break;
    }
    for await (const page of list.pages({ query: { at: 6 } }).byPage()) {
      expect(page.items).toEqual([6]);
      break;
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(asked.map(({ at }) => at)).toEqual([undefined, 3, 6]);
  });

  it('begins anew each time, page by page too', async () => {
    const { list } = seven();
    const pages = list.pages({ query: { limit: 3 } });
    expect(await collect(pages)).toEqual(numbers(0, 7));
    expect(await collect(pages)).toEqual(numbers(0, 7));
    expect(await collect(pages.byPage())).toHaveLength(3);
    expect(await collect(pages.byPage())).toHaveLength(3);
  });

  it('gives each page its items, the reply as it came, and the query of the next', async () => {
    const { list } = seven();
    const [first, , last]: Page<unknown, Reply, Query>[] = await collect(
      list.pages({ query: { state: 'on', limit: 3 } }).byPage(),
    );
    expect(first).toEqual({
      items: [0, 1, 2],
      data: { items: [0, 1, 2], all: 7, start: 0, length: 3 },
      next: { state: 'on', limit: 3, at: 3 },
    });
    expect(first?.items).toBe(first?.data.items);
    expect(last).toHaveProperty('next', undefined);
  });

  it('hands the other options to every call, and changes none of them', async () => {
    const { list, options } = seven();
    const given = { path: { user: 'u' }, query: Object.freeze({ state: 'on' }) };
    await collect(list.pages(Object.freeze(given)));
    expect(options).toHaveLength(4);
    for (const one of options) expect(one).toMatchObject({ path: { user: 'u' }, query: { state: 'on' } });
    expect(given).toEqual({ path: { user: 'u' }, query: { state: 'on' } });
  });

  it.each([undefined, null, 'abc', {}, 7])(
    'rejects a reply whose list is %j, and asks no further',
    async (items) => {
      const { list, asked } = scripted(byPosition, {}, () => ({ items }));
      const error = await rejection(collect(list.pages()));
      expect(error).toBeInstanceOf(TypeError);
      expect((error as Error).message).toBe('The reply has no list');
      expect(asked).toHaveLength(1);
    },
  );

  it('leaves the method as it was', async () => {
    const { list, asked } = seven();
    expect(await list({ query: { at: 6 } })).toMatchObject({ items: [6] });
    expect(asked).toEqual([{ at: 6 }]);
  });
});

describe('pages of a real server', () => {
  const all = numbers(0, 7);
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer(({ url }, response) => {
      const { searchParams } = new URL(url, server.origin);
      const page = Number(searchParams.get('page') ?? 1);
      if (page > 9) return;
      const links = [`<${server.origin}/runs?page=1>; rel="first"`];
      // Another origin, which must never be asked.
      if (page < 3) links.push(`<https://elsewhere.test/runs?page=${page + 1}>; rel="next"`);
      response.setHeader('link', links);
      response.end(JSON.stringify(all.slice((page - 1) * 3, page * 3)));
    });
  });
  afterAll(() => server.close());

  type Options = CallOptions & { query?: { page?: number } };
  const listRuns = () => {
    const { call } = createAcme({ baseUrl: server.origin });
    return paged<Options, number[], number, { page?: number }>(
      (options) => call('GET', '/runs', options),
      byLink,
      { param: 'page', items: (reply) => reply, countsPages: true, first: 1 },
    );
  };

  it('follows its Link header to the last page', async () => {
    const before = server.seen.length;
    expect(await collect(listRuns().pages())).toEqual(all);
    const seen = server.seen.slice(before);
    expect(seen.map(({ url }) => url)).toEqual(['/runs', '/runs?page=2', '/runs?page=3']);
    for (const { headers } of seen) expect(headers.authorization).toMatch(/^Bearer /);
  });

  it('rejects with the reason of an abort, between pages and within one', async () => {
    const before = server.seen.length;
    const controller = new AbortController();
    const reason = new Error('enough');
    const found: number[] = [];
    const walk = async () => {
      for await (const item of listRuns().pages({ signal: controller.signal })) {
        found.push(item);
        controller.abort(reason);
      }
    };
    expect(await rejection(walk())).toBe(reason);
    // What had been received is given all the same; nothing more is asked for.
    expect(found).toEqual([0, 1, 2]);
    expect(server.seen.length).toBe(before + 1);
    const signal = AbortSignal.timeout(30);
    expect(await rejection(collect(listRuns().pages({ query: { page: 10 }, signal })))).toBe(signal.reason);
  });

  it('applies the time limit to each page', async () => {
    const walk = collect(listRuns().pages({ query: { page: 10 }, timeoutMs: 30 }));
    expect(await rejection(walk)).toMatchObject({
      name: 'TimeoutError',
      timeoutMs: 30,
      url: `${server.origin}/runs`,
    });
  });
});
