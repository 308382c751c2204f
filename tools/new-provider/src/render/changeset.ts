import type { Subject } from './subject.ts';

/** The changeset: what the next release says of the provider. */
export const changeset = ({ names: { name, pascal, camel, title } }: Subject): string => `---
"@runspec/${name}-client": minor
"@runspec/mock-server": minor
"@runspec/run-status": minor
"@runspec/specs": minor
---

${title}: \`create${pascal}Client\` of @runspec/${name}-client, \`${camel}Runs\` of @runspec/run-status/${name}, and a mock server from its spec.
`;
