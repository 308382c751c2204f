import { buildSite } from '../src/build-site.ts';

/** Builds the site once, for all tests. */
export async function setup(): Promise<void> {
  await buildSite();
}
