import type ts from 'typescript';
import type { TypeChange } from './type-change.ts';

/** Which way values go: `send` from the user's program to the service, `receive` back. */
export type Direction = 'send' | 'receive';

/** A comparison of types of two versions that is under way. */
export interface Walk {
  readonly checker: ts.TypeChecker;
  readonly direction: Direction;
  /** All differences between an old and a new type, places counted from these two. */
  compare(from: ts.Type, to: ts.Type): TypeChange[];
  /** Whether two objects are to be looked into: not if they have been for this root, or are being. */
  enter(from: ts.Type, to: ts.Type): boolean;
  /** Whether programs written for the old type compile with the new one, as far as assignments go. */
  fits(from: ts.Type, to: ts.Type): boolean;
}
