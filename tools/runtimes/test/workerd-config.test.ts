import { expect, it } from 'vitest';
import { workerdConfig } from '../src/workerd-config.ts';

const config = workerdConfig('2026-01-31');

it('has the date, and none of the flags by which a worker would get the API of Node', () => {
  expect(config).toContain('compatibilityDate = "2026-01-31"');
  expect(config).not.toMatch(/flag|nodejs/i);
});

it('lets the worker reach this machine only, and listens on it only', () => {
  expect(config.match(/allow = .*?\]/g)).toEqual(['allow = ["local"]']);
  expect(config).toContain('globalOutbound = "loopback"');
  expect(config.match(/address = "[^"]*"/g)).toEqual(['address = "127.0.0.1:0"']);
});

it('closes what it opens', () => {
  const count = (text: string): number => config.split(text).length - 1;
  expect(count('(')).toBe(count(')'));
  expect(count('[')).toBe(count(']'));
});
