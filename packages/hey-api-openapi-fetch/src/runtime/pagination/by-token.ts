import type { Follow } from './pagination-rule.ts';

/** Goes on with the token that a page gives. The last page gives none; one that was used before would lead round in a circle. */
export const byToken: Follow = ({ param, next }) => {
  const used = new Set<unknown>();
  return (query, reply) => {
    const token = next?.(reply);
    return used.add(query[param]).has(token) ? undefined : token;
  };
};
