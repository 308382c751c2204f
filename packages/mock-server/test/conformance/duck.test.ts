import { describeConformance } from './describe-conformance.ts';
import { duck } from './subjects/duck.ts';

describeConformance(duck);
