import { describe, expect, it } from 'vitest';
import { byLink, byPosition, byToken } from '../src/index.ts';
import { collect, numbers, type Query, type Reply, scripted, serve } from './support/scripted-list.ts';

describe('byToken', () => {
  const next = (reply: Reply) => reply.next;
  const tokens = (script: Record<string, Reply>) =>
    scripted(byToken, { next }, ({ at = 'start' }) => script[String(at)] ?? { items: ['unknown token'] });

  it('follows the tokens to the page that has none, and keeps the rest of the query', async () => {
    const { list, asked } = tokens({
      start: { items: [1, 2], next: 'b' },
      b: { items: [3], next: 'c' },
      c: { items: [4] },
    });
    expect(await collect(list.pages({ query: { state: 'on' } }))).toEqual([1, 2, 3, 4]);
    expect(asked).toEqual([{ state: 'on' }, { state: 'on', at: 'b' }, { state: 'on', at: 'c' }]);
  });

  it.each([null, '', undefined])('takes %j for no token', async (nothing) => {
    const { list, asked } = tokens({ start: { items: [1], next: nothing } });
    expect(await collect(list.pages())).toEqual([1]);
    expect(asked).toHaveLength(1);
  });

  it('stops at a token that it used, however long ago', async () => {
    const round = {
      start: { items: [1], next: 'b' },
      b: { items: [2], next: 'c' },
      c: { items: [3], next: 'b' },
    };
    expect(await collect(tokens(round).list.pages())).toEqual([1, 2, 3]);
    const same = tokens({ start: { items: [1], next: 'b' }, b: { items: [2], next: 'b' } });
    expect(await collect(same.list.pages())).toEqual([1, 2]);
    const resumed = tokens({ ...round, c: { items: [3], next: 'c' } });
    expect(await collect(resumed.list.pages({ query: { at: 'c' } }))).toEqual([3]);
    expect(resumed.asked).toEqual([{ at: 'c' }]);
  });

  it('stops at an empty page', async () => {
    const { list, asked } = tokens({ start: { items: [1], next: 'b' }, b: { items: [], next: 'c' } });
    expect(await collect(list.pages())).toEqual([1]);
    expect(asked).toHaveLength(2);
  });
});

describe('byPosition', () => {
  const styles = [
    { name: 'offset', first: 0, countsPages: false },
    { name: 'index from 1', first: 1, countsPages: false },
    { name: 'page from 1', first: 1, countsPages: true },
    { name: 'page from 0', first: 0, countsPages: true },
  ];

  describe.each(styles)('of style $name', ({ first, countsPages }) => {
    const style = { first, countsPages, limit: 'limit' };
    const size = 3;
    const server = (all: number, cap = size) => serve(all, { size, cap, first, countsPages });

    it.each([0, 1, 2, 3, 4, 6, 7])(
      'gives each of %i items once when nothing says which page is the last',
      async (all) => {
        const { list, asked } = scripted(byPosition, style, server(all));
        expect(await collect(list.pages())).toEqual(numbers(0, all));
        // An empty page has to be seen: no limit was asked for, so a short page proves nothing.
        expect(asked).toHaveLength(Math.ceil(all / size) + 1);
        expect(asked[0]).toEqual({});
      },
    );

    it('ends with a page shorter than the limit that was asked for', async () => {
      const { list, asked } = scripted(byPosition, style, server(7));
      expect(await collect(list.pages({ query: { limit: 3 } }))).toEqual(numbers(0, 7));
      expect(asked).toHaveLength(3);
    });

    it.each([1, 3, 6, 7])(
      'goes by the total of %i, even where the server gives less than was asked for',
      async (all) => {
        const answer = server(all);
        const total = (reply: Reply) => reply.total;
        const { list, asked } = scripted(byPosition, { ...style, total }, (query) => ({
          ...answer(query),
          total: all,
        }));
        expect(await collect(list.pages())).toEqual(numbers(0, all));
        expect(asked).toHaveLength(Math.ceil(all / size));
        const capped = scripted(byPosition, { ...style, total }, ({ at }) => ({
          ...answer({ at }),
          total: all,
        }));
        expect(await collect(capped.list.pages({ query: { limit: 100 } }))).toEqual(numbers(0, all));
        expect(capped.asked).toHaveLength(Math.ceil(all / size));
      },
    );

    it('resumes from any page, and knows by the total where it ends', async () => {
      const answer = server(8);
      const total = (reply: Reply) => reply.total;
      const method = () =>
        scripted(byPosition, { ...style, total }, (query) => ({ ...answer(query), total: 8 }));
      const pages = await collect(
        method()
          .list.pages({ query: { limit: 3 } })
          .byPage(),
      );
      expect(pages.map(({ items }) => items)).toEqual([
        [0, 1, 2],
        [3, 4, 5],
        [6, 7],
      ]);
      expect(pages.map(({ next }) => next?.['limit'])).toEqual([3, 3, undefined]);
      const { list, asked } = method();
      const kept = JSON.parse(JSON.stringify(pages[0]?.next)) as Query;
      expect(await collect(list.pages({ query: kept }))).toEqual([3, 4, 5, 6, 7]);
      expect(asked).toHaveLength(2);
    });

    it.each([
      [true, 7, 3],
      [false, 3, 1],
    ])('goes by more: %s', async (says, count, requests) => {
      const answer = server(7);
      const more = (reply: Reply) => reply.more;
      const { list, asked } = scripted(byPosition, { ...style, more }, (query) => {
        const { start, length, items } = answer(query);
        return { items, more: says && start + length < 7 };
      });
      expect(await collect(list.pages({ query: { limit: 3 } }))).toEqual(numbers(0, count));
      expect(asked).toHaveLength(requests);
    });

    it('goes on after a short page that has more', async () => {
      const more = (reply: Reply) => reply.more;
      const script = [
        { items: ['a'], more: true },
        { items: ['b', 'c'], more: true },
        { items: ['d'], more: false },
      ];
      const { list, asked } = scripted(byPosition, { ...style, more }, () => script[asked.length - 1] ?? {});
      expect(await collect(list.pages({ query: { limit: 3 } }))).toEqual(['a', 'b', 'c', 'd']);
      const positions = countsPages ? [undefined, first + 1, first + 2] : [undefined, first + 1, first + 3];
      expect(asked.map(({ at }) => at)).toEqual(positions);
    });
  });

  it.each([null, undefined])('falls back on the limit where total and more are %j', async (nothing) => {
    const answer = serve(4);
    const says = { total: () => nothing, more: () => nothing, limit: 'limit' };
    const { list, asked } = scripted(byPosition, says, answer);
    expect(await collect(list.pages({ query: { limit: 3 } }))).toEqual([0, 1, 2, 3]);
    expect(asked).toHaveLength(2);
  });

  it('takes a position that came back from a URL as text for the number that it is', async () => {
    const { list, asked } = scripted(byPosition, {}, serve(7));
    expect(await collect(list.pages({ query: { at: '3' } }))).toEqual([3, 4, 5, 6]);
    expect(asked[1]).toEqual({ at: 6 });
  });
});

describe('byLink', () => {
  const style = { countsPages: true, first: 1, limit: 'limit' };
  const pagesOf = (links: string[], query: Query = {}) => {
    const { list, asked } = scripted(byLink, style, serve(9, { countsPages: true, first: 1 }), links);
    return collect(list.pages({ query })).then((items) => ({ items, at: asked.map(({ at }) => at) }));
  };
  const last = '<https://a.test/jobs?at=1>; rel="prev"';

  it.each([
    ['<https://a.test/jobs?at=2>; rel="next"'],
    ['<https://a.test/jobs?at=2>; rel=next'],
    ['<https://a.test/jobs?at=2>;rel=next; title="b"'],
    ['<https://a.test/jobs?at=2>; title="a, b; c"; REL="NEXT"'],
    ['<https://a.test/jobs?at=1>; rel="prev", <https://a.test/jobs?at=2>; rel="next", <?at=9>; rel="last"'],
    ['<https://a.test/jobs?at=9>; rel=last , <https://a.test/jobs?at=2>; rel=next'],
    ['<https://a.test/jobs?at=2&limit=3>; rel="next last"'],
    ['<https://a.test/jobs?at=2>; rel="last next"'],
    ['</jobs?limit=3&at=2#top>; rel = "next"'],
    ['<?at=2>; rel="next"'],
    ['<https://other.test:81/elsewhere?key=x&at=2>; rel="next"'],
    ['<https://a.test/a,b;c?list=1,2;3&at=%32>; rel="next"'],
  ])('finds the next page in %s', async (link) => {
    expect(await pagesOf([link, last])).toEqual({ items: [0, 1, 2, 3, 4, 5], at: [undefined, 2] });
  });

  it.each([
    [last],
    ['<https://a.test/jobs?at=2>; rel="nextcloud"'],
    ['<https://a.test/jobs?at=2>; rel="prev"; title="next"'],
    ['<https://a.test/next?at=2>; rel=last'],
    ['<https://a.test/jobs?at=2>'],
    ['not a link; rel="next"'],
    ['<https://a.test/jobs?at=1>; rel="next"'],
  ])('ends with a page whose header is %s', async (link) => {
    expect(await pagesOf([link])).toEqual({ items: [0, 1, 2], at: [undefined] });
  });

  it('believes the header rather than the limit, and goes where it says', async () => {
    expect(await pagesOf(['<?at=3>; rel="next"', last], { limit: 2 })).toEqual({
      items: [0, 1, 4, 5],
      at: [undefined, 3],
    });
    const short = scripted(byLink, style, () => ({ items: ['a'] }), ['<?at=2>; rel="next"', last]);
    expect(await collect(short.list.pages({ query: { limit: 3 } }))).toEqual(['a', 'a']);
  });

  it('takes a header that is gone for the last page, and one that never came for none', async () => {
    expect((await pagesOf(['<?at=2>; rel="next"'])).at).toEqual([undefined, 2]);
    expect(await pagesOf([])).toEqual({ items: numbers(0, 9), at: [undefined, 2, 3, 4] });
    // Without it, the limit that was asked for is the next best.
    expect(await pagesOf([], { at: 3, limit: 5 })).toEqual({ items: [6, 7, 8], at: [3] });
  });

  it.each([
    '<https://a.test/jobs?cursor=x>; rel="next"',
    '<>; rel="next"',
    '<?at=>; rel="next"',
    '<?at=x>; rel="next"',
  ])('counts where the next link does not say: %s', async (link) => {
    expect(await pagesOf([link, last])).toEqual({ items: [0, 1, 2, 3, 4, 5], at: [undefined, 2] });
  });

  it('is quick with a header made to be slow', async () => {
    const links = [';rel="', '<', '<a>; rel= ', ' ', '<a>;'].map((part) => part.repeat(16_000 / part.length));
    const start = performance.now();
    for (const link of links) await pagesOf([`${link}x`]);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe('a Link header that is made to be slow to read', () => {
  it('is read in no time', () => {
    const step = byLink({ param: 'page', items: (reply: unknown[]) => reply, countsPages: true } as never);
    const header = `<a>; rel=${' '.repeat(65_536)}`;
    step.onReply?.(new Headers({ link: `${header}x` }));
    const startedAt = performance.now();
    step({}, [] as never, 1);
    expect(performance.now() - startedAt).toBeLessThan(500);
  });
});
