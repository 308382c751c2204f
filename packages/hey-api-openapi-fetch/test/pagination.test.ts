import createClient from 'openapi-fetch';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createCall, HttpError } from '../src/runtime/index.ts';
import { createMethods, type Methods } from './cases/pagination/expected/methods.gen.ts';
import type { Answer, EchoServer } from './echo-server.ts';
import { startEchoServer } from './echo-server.ts';

let server: EchoServer;
let methods: Methods;

beforeAll(async () => {
  server = await startEchoServer();
  methods = createMethods(createCall(createClient({ baseUrl: server.url })));
});
afterAll(() => server.close());
beforeEach(() => {
  server.received.length = 0;
});

/** Has the server answer from a script. */
function script(...answers: { reply?: unknown; status?: number; link?: string }[]): void {
  const next = (): Answer => {
    const { reply, status = 200, link } = answers[server.received.length - 1] ?? { status: 500 };
    const headers = { 'Content-Type': 'application/json', ...(link && { Link: link }) };
    return reply === undefined ? { status } : { status, headers, body: JSON.stringify(reply) };
  };
  Object.defineProperty(server, 'answer', { get: next, set: () => {}, configurable: true });
}

const urls = (): string[] => server.received.map(({ url }) => url);

async function collect<T>(iterable: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const one of iterable) found.push(one);
  return found;
}

const ids = (...names: string[]) => names.map((id) => ({ id }));

describe('paged methods', () => {
  it('follow tokens, deep in the reply and under an odd name', async () => {
    script(
      { reply: { page: { items: ids('a', 'b'), 'next/cursor': 'c 1' } } },
      { reply: { page: { items: ids('c') } } },
    );
    expect(await collect(methods.listByToken.pages({ query: { state: 'on' } }))).toEqual(ids('a', 'b', 'c'));
    expect(urls()).toEqual(['/by-token?state=on', '/by-token?state=on&cursor=c%201']);
  });

  it.each([{}, { page: null }, { page: { 'next/cursor': 'c' } }])(
    'take %j for an empty page',
    async (reply) => {
      script({ reply });
      const pages = await collect(methods.listByToken.pages({ query: { state: 'on' } }).byPage());
      expect(pages).toEqual([{ items: [], data: reply, next: undefined }]);
    },
  );

  it('count items up to the total, and take a 204 for an empty page', async () => {
    script({ reply: { items: ids('a', 'b'), total: 3 } }, { reply: { items: ids('c'), total: 3 } });
    expect(await collect(methods.listByOffset.pages({ query: { limit: 50 } }))).toEqual(ids('a', 'b', 'c'));
    expect(urls()).toEqual(['/by-offset?limit=50', '/by-offset?limit=50&offset=2']);
    server.received.length = 0;
    script({ reply: { items: ids('a', 'b') } }, { status: 204 });
    expect(await collect(methods.listByOffset.pages())).toEqual(ids('a', 'b'));
  });

  it('count from where the first page is, to an empty page', async () => {
    script({ reply: ['a', 'b'] }, { reply: ['c'] }, { reply: [] });
    expect(await collect(methods.listByIndex.pages())).toEqual(['a', 'b', 'c']);
    expect(urls()).toEqual(['/by-index', '/by-index?start-index=3', '/by-index?start-index=4']);
  });

  it('count pages while there are more, and resume', async () => {
    const page = (id: string, more: boolean) => ({ reply: { items: ids(id), total: 9, more } });
    script(page('a', true), page('b', true), page('c', false));
    const pages = await collect(methods.listByPage.pages().byPage());
    expect(pages.map(({ next }) => next)).toEqual([{ page: 2 }, { page: 3 }, undefined]);
    server.received.length = 0;
    script(page('c', false));
    expect(await collect(methods.listByPage.pages({ query: { page: 3 } }))).toEqual(ids('c'));
    expect(urls()).toEqual(['/by-page?page=3']);
  });

  it('follow the Link header with everything that the first call had', async () => {
    const reply = { items: ids('a'), total: 0, more: false };
    script(
      { reply, link: '<https://elsewhere.test/?page=4>; rel="next"' },
      { reply, link: '<?page=1>; rel=prev' },
    );
    const pages = methods.searchByLink.pages({
      path: { user: 'u' },
      body: { text: 't' },
      headers: { 'X-Team': 'x' },
      query: { size: 9 },
    });
    expect(await collect(pages)).toEqual(ids('a', 'a'));
    expect(urls()).toEqual(['/users/u/by-link?size=9', '/users/u/by-link?size=9&page=4']);
    for (const { body, headers } of server.received) {
      expect(body.toString()).toBe('{"text":"t"}');
      expect(headers['x-team']).toBe('x');
    }
  });

  it('reject with what the method rejects with, and when there is no list', async () => {
    script({ reply: ['a'] }, { reply: { title: 'no' }, status: 418 });
    const found: string[] = [];
    const walk = async () => {
      for await (const item of methods.listByIndex.pages()) found.push(item);
    };
    await expect(walk()).rejects.toBeInstanceOf(HttpError);
    expect(found).toEqual(['a']);
    server.received.length = 0;
    script({ reply: { items: ids('a') } });
    await expect(collect(methods.listByIndex.pages())).rejects.toThrow(
      new TypeError('The reply has no list'),
    );
  });

  it('send nothing before they are iterated, and nothing after a break', async () => {
    script({ reply: ['a', 'b'] }, { reply: ['c'] });
    const pages = methods.listByIndex.pages();
    expect(urls()).toEqual([]);
    for await (const item of pages) if (item === 'b') break;
    expect(urls()).toEqual(['/by-index']);
  });
});
