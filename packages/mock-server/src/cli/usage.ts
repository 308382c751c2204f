/** What `--help` prints. */
export function usage(providers: readonly string[]): string {
  return `Usage: runspec-mock [provider…] [options]

Starts a mock server for each provider (${providers.join(', ')}), or for those named.
A run that you create there moves through its states as it would at the provider.

Where
  --port <number>      port of the first provider; the others follow it (default: 4010; 0 takes free ones)
  --host <address>     address to listen on (default: 127.0.0.1)

Time and chance
  --speed <factor>     how many times faster time runs (default: 1; 0 stops it)
  --seed <number>      ids, durations and outcomes repeat with the same one (default: 1)
  --latency <ms>       how long each reply is held back, in real time: 50, 20-200, or lognormal:100:0.5 (default: 0)

What becomes of runs
  --outcomes <list>    how often a run becomes what, as weights: success=8,failure=1,stuck=1 (default: success=1)
  --scenario <file>    outcomes and durations by rule, and runs that are there from the start
  --state-file <file>  runs are kept there, and survive a restart

What goes wrong
  --fault <rule>       what goes wrong on purpose, as often as you write it: 503@5%, duck:reset@2x,
                       "nclue.getTaskRun:429;retry-after=2@10%"; faults: a status, delay=<ms as above>, reset,
                       stall, truncate, malformed, html, unknown-status
  --strict             rate limits and signatures are enforced as the providers document them

Specs
  --spec <file>        serve a spec of your own, alone unless providers are named;
                       name=file gives it a name; can be repeated
  --watch              serve a spec anew when it is saved; runs are kept

Output
  --log                print a line for each request
  --quiet              print nothing at the start
  -v, --version        print the version
  -h, --help           print this

Examples
  runspec-mock                                  every provider, from port 4010 on
  runspec-mock duck modzy --speed 60            two of them; a run of a minute takes a second
  runspec-mock thymia --state-file runs.jsonl   go on tomorrow where you stopped today
  runspec-mock --spec jobs.openapi.yaml --watch develop a spec of your own

Headers
  x-mock-outcome: failure   of a create request: what becomes of the run; or "mock:failure" as a text in its input
  x-mock-fault: 503;times=2 of a create request: what goes wrong with later requests about the run
  Prefer: fault=503         what goes wrong with this request
  Prefer: example=<name>    one of the spec's own replies; also code=404`;
}
