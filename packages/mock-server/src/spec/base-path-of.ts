/** The path of a server's address, without a slash at the end; '' if it has none. */
export function basePathOf(server: string): string {
  const { pathname } = new URL(server, 'http://localhost');
  return pathname.replace(/\/+$/, '');
}
