/** What `--help` prints. */
export function usage(providers: readonly string[]): string {
  return `Usage: runspec-mock [provider…] [options]

Starts a mock server for each provider (${providers.join(', ')}), or for those named.
A run that you create there moves through its states as it would at the provider.

  --port <number>     port of the first provider; the others follow it (default: 4010; 0 takes free ones)
  --host <address>    address to listen on (default: 127.0.0.1)
  --speed <factor>    how many times faster time runs (default: 1; 0 stops it)
  --seed <number>     ids, durations and outcomes repeat with the same one (default: 1)
  --latency <ms>      how long each reply is held back, in real time: 50, 20-200, or lognormal:100:0.5 (default: 0)
  --fault <rule>      what goes wrong on purpose, as often as you write it: 503@5%, duck:reset@2x,
                      "nclue.getTaskRun:429;retry-after=2@10%"; faults: a status, delay=<ms as above>, reset, stall,
                      truncate, malformed, html, unknown-status
  --strict            rate limits and signatures are enforced as the providers document them
  --outcomes <list>   how often a run becomes what, as weights: success=8,failure=1,stuck=1 (default: success=1)
  --help              print this

Get one of the spec's own replies with a request header: "Prefer: code=404" or "Prefer: example=<name>".
Have one go wrong with "Prefer: fault=503", and all about a run with "x-mock-fault: 503;times=2" when you create it.
Say what becomes of a run with "x-mock-outcome: failure" when you create it, or with "mock:failure" as a text in its input.`;
}
