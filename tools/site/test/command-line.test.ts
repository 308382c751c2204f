import { describe, expect, it } from 'vitest';
import { readCommandLine } from '../src/command-line.ts';
import { UsageError } from '../src/usage-error.ts';

describe('readCommandLine', () => {
  it.each([
    [['build'], { name: 'build', base: '/', port: 5173 }],
    [['build', '--base', '/x/'], { name: 'build', base: '/x/', port: 5173 }],
    [['build', '--', '--base', '/docs/runspec/'], { name: 'build', base: '/docs/runspec/', port: 5173 }],
    [['dev', '--port', '0'], { name: 'dev', base: '/', port: 0 }],
    [['build', '--help'], { name: 'help', base: '/', port: 5173 }],
    [['-h'], { name: 'help', base: '/', port: 5173 }],
    [[], { name: 'help', base: '/', port: 5173 }],
  ])('reads %j', (args, command) => {
    expect(readCommandLine(args)).toEqual(command);
  });

  it.each([
    [['publish'], 'There is no command "publish": build and dev are.'],
    [['build', 'dev'], '"dev" is too much: one command is enough.'],
    [['build', '--base', 'x'], '--base is "x"; it has to begin and end with a slash, as in /runspec/.'],
    [['build', '--base', '/x'], '--base is "/x"; it has to begin and end with a slash, as in /runspec/.'],
    [['dev', '--port', '70000'], '--port is "70000"; it has to be a number from 0 to 65535.'],
    [['dev', '--port', 'ten'], '--port is "ten"; it has to be a number from 0 to 65535.'],
    [['build', '--fast'], "Unknown option '--fast'."],
    [['build', '--base'], "Option '--base <value>' argument missing"],
  ])('refuses %j', (args, message) => {
    expect(() => readCommandLine(args)).toThrow(UsageError);
    expect(() => readCommandLine(args)).toThrow(new UsageError(message));
  });
});
