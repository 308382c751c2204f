import { describeConformance } from './describe-conformance.ts';
import { happyrobot } from './subjects/happyrobot.ts';

describeConformance(happyrobot);
