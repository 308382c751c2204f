/** What figures do not say of a tool, by its name. Dates of releases are those that the registry gives. */
export const remarks: Readonly<Record<string, string>> = {
  '@runspec/spec-diff': 'Names the rule, the place with its line, the operations that are reached, and why.',
  '@redocly/cli':
    'Reads 3.1. Names a rule for each change, with file, JSON Pointer, line and column on both sides, and says what changed, but not whom it reaches. This release, the newest, is of November 2026. Marked experimental; the rest of the package is the linter that is used here already. A command only: its code cannot be imported.',
  'api-smart-diff':
    'Reads 3.1. Gives path and both values of each change, a description for some, no rule and no reason. Its newest release by date, of August 2026, is a 0.2.3, five months after this one. It compares components as well, where it cannot know who sends and who reads, and gives those a kind too; without them it over-calls less and misses more.',
  '@useoptic/standard-rulesets':
    'Names the rule, the operation and the pointer, in a sentence. This release, the newest, is of May 2026. Does not load as npm installs it today: its ajv-errors fails on the code of a newer ajv, and works with `overrides: { ajv: 8.17.1 }`, which is how it was measured. Its few rules speak of operations, parameters, fields and types, not of security, servers, headers, media types or bounds.',
  'openapi-diff':
    'This release, the newest, is of October 2025. Refuses OpenAPI 3.1. With the documents rewritten in 3.0 it refuses recursive schemas. Names a place and a code, `request.body.scope.remove`: what can be sent shrinks or grows as a set, without the field. Parameters, security, servers and defaults are not compared.',
  oasdiff:
    'A program in Go, which is not on npm; judged from its list of checks, not run. Each check has an id, a level and a sentence. Warnings are counted as breaking, since `oasdiff breaking` lists them. Cases that no check speaks of: servers, `multipleOf`, `uniqueItems`, style and explode, multipart encoding. Security is listed as information, and so are defaults of fields, `readOnly` and `writeOnly`. The verdicts are those of a reader of the list: a run may differ.',
};
