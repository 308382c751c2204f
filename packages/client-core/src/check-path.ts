import { requireThat } from './require-that.ts';

/** Fills one `{parameter}` of a path template. */
type Fill = (template: string, values: Record<string, unknown>) => string;

/**
 * Refuses a path parameter that would leave its segment or empty it. Encoding cannot help: a URL takes `.` and `..` as
 * steps whether they are percent-encoded or not, and `/runs/` is another resource than `/runs/{id}`.
 *
 * @param fill - what will fill the template, so that this check sees the same text as the URL.
 * @throws {ConfigurationError} naming the parameter.
 */
export function checkPath(provider: string, path: string, values: object | undefined, fill: Fill): void {
  for (const template of path.match(/\{[^{}]+\}/g) ?? []) {
    // What is left in braces has no value. What throws is half of a surrogate pair, which has no encoding.
    const isSegment = () => !/^\.{0,2}$|^\{/.test(fill(template, { ...values }));
    requireThat(isSegment, provider, `path.${template.slice(1, -1)}`, 'non-empty, and neither "." nor ".."');
  }
}
