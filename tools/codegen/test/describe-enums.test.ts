import { expect, it } from 'vitest';
import { describeEnums } from '../src/describe-enums.ts';

it('describeEnums lists what each word means, wherever an enum stands', () => {
  const status = {
    enum: ['A', 'B'],
    description: 'Where it is.',
    'x-enumDescriptions': { A: 'First.', B: 'Last.' },
  };
  const bare = { enum: ['C'], 'x-enumDescriptions': { C: 'Only.' } };
  const document = {
    components: { schemas: { Status: status } },
    list: [{ schema: bare }, { enum: ['D'] }, null],
  };
  describeEnums(document);
  expect(status.description).toBe('Where it is.\n\n- `A`: First.\n- `B`: Last.');
  expect(bare).toMatchObject({ description: '- `C`: Only.' });
  expect(document.list[1]).toEqual({ enum: ['D'] });
});
