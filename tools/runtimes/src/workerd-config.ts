/**
 * A configuration of workerd, in the text form of Cap'n Proto: the worker of `suites.mjs` behind a free loopback port. It may
 * reach this machine and nothing else, and has no flags: what Node's API is it does not get.
 *
 * @param date - the compatibility date, such as `2026-01-31`.
 */
export function workerdConfig(date: string): string {
  return `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (
      name = "suites",
      worker = (
        modules = [(name = "suites.mjs", esModule = embed "suites.mjs")],
        compatibilityDate = "${date}",
        globalOutbound = "loopback",
      ),
    ),
    (name = "loopback", network = (allow = ["local"])),
  ],
  sockets = [
    (name = "http", address = "127.0.0.1:0", http = (), service = (name = "suites", entrypoint = "suites")),
  ],
);
`;
}
