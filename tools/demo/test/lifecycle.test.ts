import { describe, expect, it } from 'vitest';
import { listLives } from '../src/lifecycle.ts';

describe('listLives', () => {
  it('follows a run to each of its ends', () => {
    const transitions = { NEW: ['BUSY'], BUSY: ['DONE', 'BROKEN'], DONE: [], BROKEN: [] };
    expect(listLives({ initial: ['NEW'], transitions })).toEqual([
      ['NEW', 'BUSY', 'DONE'],
      ['NEW', 'BUSY', 'BROKEN'],
    ]);
  });

  it('passes a word that no shortest way passes', () => {
    const transitions = { NEW: ['CANCELED', 'BUSY'], BUSY: ['CANCELED'], CANCELED: [] };
    expect(listLives({ initial: ['NEW'], transitions })).toEqual([
      ['NEW', 'CANCELED'],
      ['NEW', 'BUSY', 'CANCELED'],
    ]);
  });

  it('begins a life at each initial word, as far as it shows something new', () => {
    const transitions = { OPEN: ['QUEUED'], QUEUED: ['DONE'], DONE: [] };
    expect(listLives({ initial: ['QUEUED', 'OPEN'], transitions })).toEqual([
      ['QUEUED', 'DONE'],
      ['OPEN', 'QUEUED', 'DONE'],
    ]);
  });

  it('ends, although the machine has a loop', () => {
    const transitions = { A: ['B'], B: ['A', 'DONE'], DONE: [] };
    expect(listLives({ initial: ['A'], transitions })).toEqual([['A', 'B', 'DONE']]);
  });
});
