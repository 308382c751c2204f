import { requireThat } from './require-that.ts';

/**
 * Fills the `{parameters}` of a path template.
 *
 * Refuses a value that would leave its segment or empty it. Encoding cannot help: a URL takes `.` and `..` as steps whether
 * they are percent-encoded or not, and `/runs/` is another resource than `/runs/{id}`.
 *
 * @throws {ConfigurationError} naming the parameter.
 */
export function fillPath(provider: string, path: string, values: object = {}): string {
  // A slash in front: `https://api.acme.example` followed by `.evil.example` is another host.
  return path.replace(/^\/?/, '/').replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const fill = () => {
      const value = (values as Record<string, unknown>)[name] ?? '';
      // Throws for half of a surrogate pair, which has no encoding.
      const filled = encodeURIComponent(value as string);
      return Object(value) !== value && !/^\.{0,2}$/.test(filled) && filled;
    };
    return requireThat(fill, provider, `path.${name}`, 'non-empty, not "." or ".."') as string;
  });
}
