/** What `--help` prints. */
export function usage(providers: readonly string[]): string {
  return `Usage: runspec-mock [provider…] [options]

Starts a mock server for each provider (${providers.join(', ')}), or for those named.
A run that you create there moves through its states as it would at the provider.

  --port <number>     port of the first provider; the others follow it (default: 4010; 0 takes free ones)
  --host <address>    address to listen on (default: 127.0.0.1)
  --speed <factor>    how many times faster time runs (default: 1; 0 stops it)
  --seed <number>     ids, durations and outcomes repeat with the same one (default: 1)
  --latency <ms>      how long each reply is held back, in real time (default: 0)
  --help              print this

Get one of the spec's own replies with a request header: "Prefer: code=404" or "Prefer: example=<name>".`;
}
