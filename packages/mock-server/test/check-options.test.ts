import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type Clock,
  createClock,
  createMock,
  type MockServerOptions,
  OptionError,
  startMockServer,
} from '../src/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'options-'));
const stateFile = join(folder, 'state.jsonl');

describe('options', () => {
  it.each<[MockServerOptions, string]>([
    [{ host: '' }, 'host must be an address or a name; got "".'],
    [{ speed: -1 }, 'speed must be a number of 0 or more; got -1.'],
    [{ speed: Number.NaN }, 'speed must be a number of 0 or more; got NaN.'],
    [{ seed: 1.5 }, 'seed must be a whole number of 0 or more; got 1.5.'],
    [{ maxBodyBytes: Number.NaN }, 'maxBodyBytes must be a whole number of 0 or more; got NaN.'],
    [{ runs: { maxRuns: 0 } }, 'runs.maxRuns must be a whole number from 1; got 0.'],
    [{ runs: { queueMs: -5 } }, 'runs.queueMs must be a number of 0 or more; got -5.'],
    [
      { runs: { runMs: Number.POSITIVE_INFINITY } },
      'runs.runMs must be a number of 0 or more; got Infinity.',
    ],
    [{ stateless: true, stateFile }, 'stateless remembers no runs, and stateFile keeps them: '],
    [{ faults: ['x'] }, 'The fault "x" is none. Known: '],
    [{ faults: 'reset' as never }, `faults must be a list, as ['503']; got "reset".`],
    [{ faults: [{ falt: 'x' } as never] }, 'A fault rule has no "falt". Did you mean fault?'],
    [{ faults: [{ rate: 1 } as never] }, `must have a fault, as { fault: '503' }`],
    [{ faults: [{ fault: 503 } as never] }, 'must have a fault that is a string'],
    [{ faults: [null as never] }, `The fault null must be a text, as '503', or a rule`],
    [{ providers: 'duck' as never }, `providers must be a list, as ['duck']; got "duck".`],
    [{ provider: 'duck' } as never, 'A mock has no "provider". Did you mean providers?'],
    [{ sped: 2 } as never, 'A mock has no "sped". Did you mean speed?'],
    [{ latency: 2 } as never, 'A mock has no "latency". Did you mean latencyMs?'],
    [{ zzz: 2 } as never, 'A mock has no "zzz". There are: providers, port, host, '],
    [{ runs: { queMs: 2 } as never }, 'The option runs has no "queMs". Did you mean queueMs?'],
  ])('that cannot be obeyed are refused with one line: %j', async (options, message) => {
    const outcome = await startMockServer({ providers: ['duck'], ...options }).then(
      async (server) => {
        await server.close();
        return server;
      },
      (error: unknown) => error,
    );
    expect(outcome).toBeInstanceOf(OptionError);
    expect((outcome as Error).message).toContain(message);
    expect((outcome as Error).message).not.toContain('\n');
  });

  it('that name a provider which there is not are answered with the one that was meant', async () => {
    await expect(createMock({ providers: ['dukc'] })).rejects.toThrow(
      /^No spec for "dukc"\. Providers: .*\. Did you mean duck\?$/,
    );
  });

  it('tell what a strict mock lacks in a spec of one’s own', async () => {
    const file = join(import.meta.dirname, 'fixtures/render.openapi.yaml');
    await expect(createMock({ specs: [{ provider: 'nclue', file }], strict: true })).rejects.toThrow(
      new OptionError(
        'strict checks signatures of nclue, and its spec has no security scheme "timestamp" to find them by.',
      ),
    );
  });

  it('take a clock of one’s own that is an instance of a class, also with a state file', async () => {
    class Watch implements Clock {
      readonly speed = 0;
      #now = Date.parse('2026-03-01T00:00:00Z');
      now(): number {
        return this.#now;
      }
      advance(ms: number): void {
        this.#now += ms;
      }
    }
    const mock = await createMock({ providers: ['duck'], clock: new Watch(), stateFile });
    mock.advance(60_000);
    await mock.close();
    expect(readFileSync(stateFile, 'utf8')).toContain(`"virtualMs":${Date.parse('2026-03-01T00:01:00Z')}`);
  });

  it('that fail late give the state file back', async () => {
    const scenario = join(folder, 'late.yaml');
    writeFileSync(scenario, 'faults: [{ fault: reset }]');
    const options = { providers: ['duck'], stateFile, clock: createClock({ speed: 0 }) };
    await expect(createMock({ ...options, faults: [{ fault: 'nothing' }] })).rejects.toThrow(OptionError);
    await (await createMock({ ...options, scenario })).close();
  });
});
