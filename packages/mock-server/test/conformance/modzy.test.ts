import { describeConformance } from './describe-conformance.ts';
import { modzy } from './subjects/modzy.ts';

describeConformance(modzy);
