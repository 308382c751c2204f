import { decodePart } from './decode-part.ts';

/**
 * Makes the function that reads the path parameters from a path that fits the template.
 * @returns a function that gives '' for a parameter of a part that does not fit.
 */
export function createReadParams(template: string): (path: string) => Record<string, string> {
  const parts = template.split('/').map((part) => ({
    names: [...part.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name),
    form: new RegExp(
      `^${part
        .split(/\{[^}]+\}/)
        .map(escapeForm)
        .join('(.*)')}$`,
      's',
    ),
  }));
  return (path) => {
    const params: Record<string, string> = {};
    const values = path.split('/');
    for (const [index, { names, form }] of parts.entries()) {
      if (names.length === 0) continue;
      const found = form.exec(decodePart(values[index] ?? ''));
      for (const [position, name] of names.entries()) params[name] = found?.[position + 1] ?? '';
    }
    return params;
  };
}

function escapeForm(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
