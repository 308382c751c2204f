import { byPosition } from './by-position.ts';
import type { Follow, Step } from './pagination-rule.ts';

/** The address of the link whose `rel` is `next`, alone or among other words, in quotes or not. */
const NEXT = /<([^<>]*)>[^<]*; *rel *= ?"?([^"<]* )?next[ ",;]/i;

/**
 * Goes on with the page that the `Link` header (RFC 8288) calls the next one; where there is no such header, as byPosition
 * does. No more than `param` is taken from the link's address, so that a reply cannot send a request elsewhere.
 */
export const byLink: Follow = (rule) => {
  const { param, first = 0 } = rule;
  const count = byPosition(rule);
  let links: string | undefined;
  const step: Step = (query, reply, length) => {
    const counted = count(query, reply, length);
    if (links === undefined) return counted;
    const link = NEXT.exec(`${links};`);
    // A link without the parameter says that there is more, not where.
    const next = link && (Number(new URLSearchParams(link[1]?.split(/[?#]/)[1]).get(param)) || counted);
    return Number(next) > Number(query[param] ?? first) && next;
  };
  step.onReply = (headers) => {
    // Who sent it once leaves it out on the last page only: the header before, which led there, leads no further. Who
    // never sent it may do without, or a browser hides it.
    links = headers.get('link') ?? links;
  };
  return step;
};
