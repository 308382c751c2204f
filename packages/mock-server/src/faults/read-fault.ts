import { OptionError } from '../option-error.ts';
import { readDelay } from './delay.ts';
import { type Fault, type FaultEffect, type FaultWord, faultWords, type RetryAfter } from './fault.ts';

/** All that can be written for a fault, for messages. */
export const knownFaults: string = [
  'a status from 200 to 599, with ;retry-after=<seconds> or ;retry-after=date:<seconds>',
  'delay=<ms>',
  'delay=<from>-<to>',
  'delay=lognormal:<median>:<sigma>',
  ...faultWords,
].join(', ');

/**
 * Reads a fault: one of {@link knownFaults}, or a delay and one of the others, joined by a comma.
 * @throws {OptionError} if it is none; the message says what is known.
 */
export function readFault(text: string): Fault {
  const wrong = (why: string): OptionError =>
    new OptionError(`The fault "${text}" ${why}. Known: ${knownFaults}.`);
  let fault: Fault = {};
  for (const part of text.split(',')) {
    const [name = '', ...params] = part.split(';').map((piece) => piece.trim());
    const delayText = /^delay=(.*)$/.exec(name)?.[1];
    const isStatus = /^[2-5]\d\d$/.test(name);
    if (delayText !== undefined) {
      const delay = readDelay(delayText);
      if (!delay) throw wrong(`has a delay of "${delayText}", which is none`);
      if (fault.delay) throw wrong('has two delays');
      fault = { ...fault, delay };
    } else {
      if (!isStatus && !isWord(name)) throw wrong(text === part ? 'is none' : `has "${name}", which is none`);
      if (fault.effect) throw wrong('has two faults that cannot both happen');
      fault = { ...fault, effect: isWord(name) ? { kind: name } : readStatus(name, params) };
    }
    const unread = params.find((param) => !isStatus || !readRetryAfter(param));
    if (unread !== undefined) throw wrong(`has the parameter "${unread}", which ${name} does not take`);
  }
  return fault;
}

function readStatus(name: string, params: readonly string[]): FaultEffect {
  const retryAfter = params.map(readRetryAfter).find((found) => found !== undefined);
  return { kind: 'status', status: Number(name), ...(retryAfter ? { retryAfter } : {}) };
}

function readRetryAfter(param: string): RetryAfter | undefined {
  const [, date, seconds] = /^retry-after=(date:)?(\d{1,9})$/.exec(param) ?? [];
  return seconds === undefined ? undefined : { seconds: Number(seconds), isDate: date !== undefined };
}

const isWord = (name: string): name is FaultWord => (faultWords as readonly string[]).includes(name);
