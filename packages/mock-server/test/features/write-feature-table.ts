import { writeFileSync } from 'node:fs';
import { featureDocument } from './feature-document.ts';
import { featureTable } from './feature-table.ts';
import { printFeatureTable } from './print-feature-table.ts';

// Run it after the table was edited; the test of the features holds the document to it.
writeFileSync(featureDocument, printFeatureTable(featureTable));
