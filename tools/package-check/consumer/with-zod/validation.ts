import { openTelemetryHooks } from '@runspec/client-core/otel';
import {
  ConfigurationError,
  createDuckClient,
  type DuckClient,
  ResponseShapeError,
} from '@runspec/duck-client';
import { type ValidationReport, validation } from '@runspec/duck-client/zod';
import { createHappyRobotClient } from '@runspec/happyrobot-client';
import { validation as happyRobotValidation } from '@runspec/happyrobot-client/zod';
import { createModzyClient } from '@runspec/modzy-client';
import { validation as modzyValidation } from '@runspec/modzy-client/zod';
import { createNclueClient } from '@runspec/nclue-client';
import { validation as nclueValidation, type ValidationIssue } from '@runspec/nclue-client/zod';
import { createThymiaClient } from '@runspec/thymia-client';
import { validation as thymiaValidation } from '@runspec/thymia-client/zod';

export const duck: DuckClient = createDuckClient({
  token: 'not-a-token',
  validation: validation('strict'),
  hooks: openTelemetryHooks(),
});

const issues: ValidationIssue[] = [];
const keep = (report: ValidationReport) => void issues.push(...report.issues);

const apiKey = 'not-a-key';
export const others = [
  createHappyRobotClient({ apiKey, organizationId: 'o1', validation: happyRobotValidation('report', keep) }),
  createModzyClient({ apiKey, validation: modzyValidation('report', keep) }),
  createNclueClient({ accessKey: apiKey, secretKey: apiKey, validation: nclueValidation('report', keep) }),
  createThymiaClient({
    apiKey,
    validation: thymiaValidation('report', ({ kind, status }) => void [kind, status]),
  }),
];

// @ts-expect-error a report needs someone who gets it
validation('report');
// @ts-expect-error there is nothing to report when checks are strict
validation('strict', keep);
// @ts-expect-error there is no such mode
validation('loose');

/** Says what was wrong, if that is why a call failed. */
export const placesIn = (error: unknown): readonly string[] =>
  ResponseShapeError.isInstance(error) || ConfigurationError.isInstance(error)
    ? (error.issues ?? []).map(({ path }) => path)
    : [];
