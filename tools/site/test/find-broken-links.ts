import { check } from 'linkinator';
import { serveStatic } from './serve-static.ts';

/** What following links has found. */
export interface FollowedLinks {
  /** How many addresses were asked for. */
  readonly count: number;
  /** As `page -> address`. */
  readonly broken: readonly string[];
}

/** Follows every link of the pages in a folder, anchors included. Links to elsewhere are not followed. */
export async function findBrokenLinks(folder: string): Promise<FollowedLinks> {
  const { url, close } = await serveStatic(folder);
  try {
    const { links } = await check({
      path: url,
      recurse: true,
      checkFragments: true,
      linksToSkip: async (link) => !link.startsWith(url),
    });
    const broken = links.filter(({ state }) => state === 'BROKEN');
    const short = (address = ''): string => address.replace(url, '/');
    return {
      count: links.filter(({ state }) => state !== 'SKIPPED').length,
      broken: broken.map((link) => `${short(link.parent)} -> ${short(link.url)}`),
    };
  } finally {
    await close();
  }
}
