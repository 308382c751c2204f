import { basePathOf } from './base-path-of.ts';
import { decodePart } from './decode-part.ts';
import type { SpecOperation } from './spec-operation.ts';

/** Finds the operations that a path can mean, before Prism is asked which of them it is. */
export interface Router {
  /**
   * @param path - percent-encoded, with the base path of a server or without it.
   * @returns the path without base path, and every operation whose template it can fit; none means that Prism will find none.
   */
  find(path: string): Route;
}

export interface Route {
  readonly path: string;
  readonly candidates: readonly SpecOperation[];
}

/**
 * @param servers - the addresses whose paths are base paths. A path that an operation has itself wins over one that is an operation's
 * only without its base path.
 */
export function createRouter(operations: readonly SpecOperation[], servers: readonly string[]): Router {
  const templates = operations.map((operation) => ({
    operation,
    // Undefined for a part with a parameter, which takes anything.
    parts: operation.template
      .split('/')
      .map(decodePart)
      .map((part) => (part.includes('{') ? undefined : part)),
  }));
  const basePaths = [...new Set(servers.map(basePathOf))].filter((path) => path !== '');
  const byLength = new Map<number, typeof templates>();
  for (const template of templates)
    byLength.set(template.parts.length, [...(byLength.get(template.parts.length) ?? []), template]);
  const candidatesFor = (path: string): SpecOperation[] => {
    const raw = path.split('/');
    const ofLength = byLength.get(raw.length);
    if (!ofLength) return [];
    const parts = path.includes('%') ? raw.map(decodePart) : raw;
    return ofLength.filter((template) => fits(template.parts, parts)).map(({ operation }) => operation);
  };
  return {
    find(path) {
      const candidates = candidatesFor(path);
      if (candidates.length > 0) return { path, candidates };
      for (const basePath of basePaths) {
        if (!path.startsWith(`${basePath}/`)) continue;
        const rest = path.slice(basePath.length);
        const found = candidatesFor(rest);
        if (found.length > 0) return { path: rest, candidates: found };
      }
      return { path, candidates };
    },
  };
}

function fits(template: readonly (string | undefined)[], path: readonly string[]): boolean {
  return template.every((part, index) => part === undefined || part === path[index]);
}
