import { describeConformance } from './describe-conformance.ts';
import { thymia } from './subjects/thymia.ts';

describeConformance(thymia);
