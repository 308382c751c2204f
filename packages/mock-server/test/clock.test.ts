import { describe, expect, it } from 'vitest';
import { createClock } from '../src/clock/clock.ts';
import { readWireTime, writeWireTime } from '../src/runs/wire-time.ts';

describe('createClock', () => {
  it('runs by its factor, and skips what it is told to', () => {
    let realMs = 500;
    const clock = createClock({ speed: 60, startMs: 1_000_000, realNowMs: () => realMs });
    expect(clock.now()).toBe(1_000_000);
    realMs += 10.5;
    expect(clock.now()).toBe(1_000_630);
    clock.advance(5000);
    expect(clock.now()).toBe(1_005_630);
  });

  it('stands still at speed 0 until it is advanced', () => {
    let realMs = 0;
    const clock = createClock({ speed: 0, startMs: 7, realNowMs: () => realMs });
    realMs += 1e9;
    expect(clock.now()).toBe(7);
    clock.advance(0.5);
    clock.advance(0.5);
    expect(clock.now()).toBe(8);
  });

  it('begins now and never goes back', () => {
    const clock = createClock();
    expect(Math.abs(clock.now() - Date.now())).toBeLessThan(1000);
    for (const wrong of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => clock.advance(wrong)).toThrow(RangeError);
      expect(() => createClock({ speed: wrong })).toThrow(/speed must be/);
    }
  });
});

describe('a time on the wire', () => {
  it.each([
    ['2025-03-04T15:02:10Z', 'Z'],
    ['2025-03-04T15:02:10.120Z', 'Z'],
    ['2025-03-04T09:15:22+00:00', 'Z'],
    ['2026-02-03T06:00:00.120+0000', 'Z'],
    ['2024-11-03T15:02:24', '+09:00'],
    ['2025-03-04T17:30:00-06:00', 'Z'],
  ])('is written as it was read: %s', (text, zone) => {
    const time = readWireTime(text, zone)!;
    expect(writeWireTime(time.ms, time, zone)).toBe(text);
    expect(writeWireTime(time.ms + 86_400_000, time, zone)).toBe(
      text.replace(/-(\d\d)T/, (_, day: string) => `-${String(Number(day) + 1).padStart(2, '0')}T`),
    );
  });

  it('without a zone is of the zone that it is said to be of', () => {
    expect(readWireTime('2024-11-03T15:02:24', '+09:00')?.ms).toBe(Date.parse('2024-11-03T06:02:24Z'));
  });

  it.each(['2024-11-03', 'tomorrow', '2024-13-03T15:02:24Z', 'sha256:5b0c1d9e7f3a2468ace0', 7, null])(
    'is not %s',
    (value) => {
      expect(readWireTime(value, 'Z')).toBeUndefined();
    },
  );
});
