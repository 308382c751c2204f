/** Maps whose keys are names that somebody chose: a field may be called `description`. */
const maps = new Set([
  ...[
    'properties',
    'patternProperties',
    'schemas',
    'parameters',
    'headers',
    'responses',
    'requestBodies',
    'securitySchemes',
    'pathItems',
  ],
  ...[
    'paths',
    'content',
    'callbacks',
    'webhooks',
    'mapping',
    'variables',
    '$defs',
    'dependentSchemas',
    'encoding',
    'flows',
  ],
]);

/** Whether the keys of what stands under a keyword are names, and no keywords. */
export function isNameMap(keyword: string): boolean {
  return maps.has(keyword);
}
