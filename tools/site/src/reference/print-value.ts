const name = /^[A-Za-z_$][\w$]*$/;
const width = 76;

/** A JSON value as an expression in TypeScript, in the style of this repository. @param indent spaces before its last line */
export function printValue(value: unknown, indent = 0): string {
  if (typeof value === 'string') return printText(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const parts = (deeper: number): string[] =>
    isList
      ? value.map((one: unknown) => printValue(one, deeper))
      : Object.entries(value).map(([key, one]) => `${printKey(key)}: ${printValue(one, deeper)}`);
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  if (parts(0).length === 0) return `${open}${close}`;
  const space = isList ? '' : ' ';
  const line = `${open}${space}${parts(0).join(', ')}${space}${close}`;
  if (!line.includes('\n') && line.length + indent <= width) return line;
  const pad = ' '.repeat(indent + 2);
  return `${open}\n${parts(indent + 2)
    .map((part) => `${pad}${part},\n`)
    .join('')}${' '.repeat(indent)}${close}`;
}

const printKey = (key: string): string => (name.test(key) ? key : printText(key));

const printText = (text: string): string =>
  text.includes("'") && !text.includes('"')
    ? JSON.stringify(text)
    : `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
