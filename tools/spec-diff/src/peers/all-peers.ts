import { apiSmartDiff, apiSmartDiffPaths } from './api-smart-diff.ts';
import { oasdiff } from './oasdiff.ts';
import { openapiDiff, openapiDiffOlder } from './openapi-diff.ts';
import { optic } from './optic.ts';
import type { Peer } from './peer.ts';
import { redocly } from './redocly.ts';
import { runspec } from './runspec.ts';

/** In the order of the table. */
export const allPeers: readonly Peer[] = [
  runspec,
  redocly,
  apiSmartDiff,
  apiSmartDiffPaths,
  optic,
  openapiDiff,
  openapiDiffOlder,
  oasdiff,
];
