import { describeConformance } from './describe-conformance.ts';
import { nclue } from './subjects/nclue.ts';

describeConformance(nclue);
