import type { Check } from './check.ts';
import { type Key, Place } from './document/place.ts';
import { componentNames } from './rules/component-names.ts';
import { enumDescriptions } from './rules/enum-descriptions.ts';
import { exampleNames } from './rules/example-names.ts';
import { extensionNames } from './rules/extension-names.ts';
import { headerExamples } from './rules/header-examples.ts';
import { openEnums } from './rules/open-enums.ts';
import { operationText } from './rules/operation-text.ts';
import { pagination } from './rules/pagination.ts';
import { parameterExamples } from './rules/parameter-examples.ts';
import { requestExamples } from './rules/request-examples.ts';
import { responseExamples } from './rules/response-examples.ts';
import { runGetOperation } from './rules/run-get-operation.ts';
import { runInput } from './rules/run-input.ts';
import { runLifecycle } from './rules/run-lifecycle.ts';
import { runRole } from './rules/run-role.ts';
import { runStatusExamples } from './rules/run-status-examples.ts';
import { runTransitions } from './rules/run-transitions.ts';
import { unauthorizedResponse } from './rules/unauthorized-response.ts';
import { unconfirmed } from './rules/unconfirmed.ts';

/** The rules by name; `runspec/all` turns them all on. */
const checks: Readonly<Record<string, Check>> = {
  'component-names': componentNames,
  'enum-descriptions': enumDescriptions,
  'example-names': exampleNames,
  'extension-names': extensionNames,
  'header-examples': headerExamples,
  'open-enums': openEnums,
  'operation-text': operationText,
  pagination,
  'parameter-examples': parameterExamples,
  'request-examples': requestExamples,
  'response-examples': responseExamples,
  'run-get-operation': runGetOperation,
  'run-input': runInput,
  'run-lifecycle': runLifecycle,
  'run-role': runRole,
  'run-status-examples': runStatusExamples,
  'run-transitions': runTransitions,
  'unauthorized-response': unauthorizedResponse,
  unconfirmed,
};

/** The part of Redocly's location that is used here; the package brings no types. */
interface Location {
  child(keys: readonly Key[]): Location;
  key(): Location;
}

/** The part of Redocly's rule context that is used here. */
interface Context {
  readonly location: Location;
  report(problem: { readonly message: string; readonly location: Location }): void;
}

interface Visitor {
  Root(document: unknown, context: Context): void;
}

/** Redocly's form of a rule: a function that makes a visitor of the document's nodes. */
const toRule = (check: Check) => (): Visitor => ({
  Root(document, context) {
    check(Place.root(document), (place, message) =>
      // On the key: Redocly would otherwise point at the line below it, where the value begins.
      context.report({ message, location: context.location.child(place.keys).key() }),
    );
  },
});

interface Plugin {
  readonly id: string;
  readonly rules: { readonly oas3: Readonly<Record<string, () => Visitor>> };
  readonly configs: { readonly all: { readonly rules: Readonly<Record<string, 'error'>> } };
}

// biome-ignore lint/style/noDefaultExport: Redocly reads a plugin from the default export.
export default function plugin(): Plugin {
  const names = Object.keys(checks);
  return {
    id: 'runspec',
    rules: { oas3: Object.fromEntries(Object.entries(checks).map(([name, check]) => [name, toRule(check)])) },
    configs: {
      all: { rules: Object.fromEntries(names.map((name) => [`runspec/${name}`, 'error' as const])) },
    },
  };
}
