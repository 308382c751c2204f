import { expect, it } from 'vitest';
import { providerNames } from '../src/provider-names.ts';
import { whatNow } from '../src/report.ts';

const plan = {
  names: providerNames('acme'),
  files: new Map([
    ['packages/acme-client/src/gen/types.gen.ts', ''],
    ['README.md', ''],
  ]),
  places: [],
  findings: [],
  leftOut: [],
};

it('a first run that failed half-way goes on by --update, since the name is taken now, or is undone', () => {
  const advice = whatNow({ name: 'acme', update: false }, plan, ['README.md']);
  expect(advice).toContain('go on by `pnpm new-provider acme --update`; or undo everything:');
  expect(advice).toContain('git checkout -- README.md ');
  expect(advice).toContain('rm -r packages/acme-client\n');
});

it('an update that failed removes nothing: a person has edited files beside the made ones', () => {
  expect(whatNow({ name: 'acme', update: true }, plan, ['README.md'])).toBe(
    'When the cause is gone, go on by `pnpm new-provider acme --update`.',
  );
});
