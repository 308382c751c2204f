interface Route {
  readonly url: string;
  handler(request: unknown, reply: unknown): unknown;
}

let loaded: Promise<string> | undefined;

/**
 * Reads the script that draws an API reference in a browser. Scalar ships it, without the 270 packages that it is built from, as a
 * Fastify plugin that serves it: we register the plugin with something that only remembers its routes, and ask the route for it.
 * Node never runs the script; its text is kept once it was asked for.
 * @throws {Error} if the plugin has no such route; its version is pinned, and a test reads it.
 */
export function loadRenderer(): Promise<string> {
  loaded ??= read();
  return loaded;
}

async function read(): Promise<string> {
  const { default: plugin } = await import('@scalar/fastify-api-reference');
  const routes: Route[] = [];
  const host = {
    initialConfig: {},
    log: { warn: () => {} },
    hasPlugin: () => false,
    route: (route: Route) => routes.push(route),
  };
  const register = plugin as unknown as (host: unknown, options: unknown, done: () => void) => unknown;
  await register(host, { configuration: { url: '/' }, routePrefix: '/' }, () => {});
  const route = routes.find(({ url }) => url.endsWith('.js'));
  return new Promise((resolve, reject) => {
    const reply = { header: () => reply, send: (text: unknown) => resolve(String(text)) };
    if (route) route.handler({}, reply);
    else reject(new Error('@scalar/fastify-api-reference has no route for its script.'));
  });
}
