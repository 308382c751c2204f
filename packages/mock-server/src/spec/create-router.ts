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
    parts: operation.template.split('/').map(decodePart),
  }));
  const basePaths = [...new Set(servers.map(basePathOf))].filter((path) => path !== '');
  const candidatesFor = (path: string): SpecOperation[] => {
    const parts = path.split('/').map(decodePart);
    return templates.filter((template) => fits(template.parts, parts)).map(({ operation }) => operation);
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

function fits(template: readonly string[], path: readonly string[]): boolean {
  return (
    template.length === path.length &&
    template.every((part, index) => part.includes('{') || part === path[index])
  );
}
