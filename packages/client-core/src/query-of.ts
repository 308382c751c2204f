/**
 * Writes a query string: a pair per item of a list, and `name[key]` for the members of an object. Null and undefined are
 * left out.
 *
 * @returns `?` and the pairs; nothing where there are none.
 */
export function queryOf(query: object | undefined): string {
  const pairs: string[] = [];
  const add = (name: string, value: unknown) => {
    const memberOf = (key: string) =>
      name ? `${name}[${encodeURIComponent(key)}]` : encodeURIComponent(key);
    if (Object(value) === value)
      for (const [key, item] of Object.entries(value as object))
        add(Array.isArray(value) ? name : memberOf(key), item);
    else if (value !== undefined && value !== null)
      pairs.push(`${name}=${encodeURIComponent(value as string)}`);
  };
  add('', query);
  return pairs[0] ? `?${pairs.join('&')}` : '';
}
