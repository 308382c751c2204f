export type { ChangeKind, SpecChange, SpecDiff } from './change.ts';
export { diffSpecs } from './diff-specs.ts';
export type { SpecVersion } from './spec-version.ts';
export { operationMethods } from './structure/operation.ts';
