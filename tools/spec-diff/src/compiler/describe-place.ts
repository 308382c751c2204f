const groups: Readonly<Record<string, string>> = {
  path: 'path parameter',
  query: 'query parameter',
  header: 'header',
  cookie: 'cookie',
};

/** A place in an operation, for people: `"data[].score" of getModelRun's 200 reply`. */
export function describePlace(operation: string, place: readonly string[]): string {
  const [where = '', ...rest] = place;
  if (where === '') return operation;
  if (where === 'body') return inside(`the body of ${operation}`, `${operation}'s body`, rest);
  if (where === 'response' || where === 'error') {
    const [status = '', ...inner] = rest;
    const name = `${status} ${where === 'error' ? 'error' : 'reply'}`;
    const [first, header] = inner;
    if (first === 'header' && header !== undefined) return `header "${header}" of ${operation}'s ${name}`;
    return inside(`the ${name} of ${operation}`, `${operation}'s ${name}`, inner);
  }
  return inside(`the ${where} of ${operation}`, operation, rest, `${groups[where] ?? where} `);
}

function inside(whole: string, owner: string, names: readonly string[], prefix: string = ''): string {
  if (names.length === 0) return whole;
  const joined = names.reduce((text, name) => {
    if (name === '[]' || name === '{}') return text + name;
    return text === '' ? name : `${text}.${name}`;
  }, '');
  return `${prefix}"${joined}" of ${owner}`;
}
