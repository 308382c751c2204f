import type { Follow } from './pagination-rule.ts';

/**
 * Goes on with the next page, or with as many items further as were received. The page is the last one if `more` or `total`
 * says so; where the reply has neither, if it has fewer items than were asked for.
 */
export const byPosition: Follow = ({ param, limit = '', first = 0, countsPages, total, more }) => {
  let count: number | undefined;
  return (query, reply, length) => {
    const position = Number(query[param] ?? first);
    const step = countsPages ? 1 : length;
    // Up to here, with the pages before the one that the walk began with: all but the last are as long as the first.
    count = length + (count ?? ((position - first) * length) / step);
    const all = total?.(reply);
    // No limit is NaN, and nothing is less than that.
    const isLast = all == null ? length < Number(query[limit]) : count >= Number(all);
    return (more?.(reply) ?? !isLast) && position + step;
  };
};
