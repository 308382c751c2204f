export type { ValidationIssue } from '../validation.ts';
export type { CheckableSchema, OperationSchemas, SchemaIssue } from './checkable-schema.ts';
export { createValidation, type ValidationOf } from './create-validation.ts';
export type { ValidationReport } from './validation-report.ts';
