import type { Sample } from '../sample.ts';

const model = { identifier: '4e81b0d26f', version: '0.0.27', name: 'Digit Reader' };

/** Replies of Modzy as its specification has them; a test holds them against the generated schemas. */
export const modzySamples: Sample = {
  id: '14856eb1-0ad8-49e7-9da3-887acb80fea5',
  run: {
    jobIdentifier: '14856eb1-0ad8-49e7-9da3-887acb80fea5',
    submittedBy: 'dana',
    accountIdentifier: 'north-lab',
    model,
    status: 'IN_PROGRESS',
    createdAt: '2026-02-03T06:00:00.120+0000',
    updatedAt: '2026-02-03T06:00:14.480+0000',
    total: 1,
    pending: 1,
    completed: 0,
    failed: 0,
  },
  created: {
    jobIdentifier: '14856eb1-0ad8-49e7-9da3-887acb80fea5',
    model,
    status: 'SUBMITTED',
    totalInputs: 1,
  },
};
