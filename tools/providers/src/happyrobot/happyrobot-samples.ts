import type { Sample } from '../sample.ts';

const version = {
  id: 'c2a9e6d4-1b7f-4d38-8e05-94f1a3b7c6d2',
  slug: 'carrier-check-call-v7',
  org_id: '0b6c1c7e-5d1f-4f0a-9a57-3f8d2c1e7b40',
  use_case_id: '7d1f3b2a-8c54-4e6b-9f21-6a0c5d8e4b13',
  version_number: 7,
  name: 'Carrier check call',
  is_published: true,
  is_live: true,
  environment: 'production',
  source_version_id: null,
  timestamp: '2025-02-20T09:12:44Z',
  published_at: '2025-02-21T08:00:03Z',
  is_deleted: false,
  description: null,
  created_by: null,
};

/** Replies of HappyRobot as its specification has them; a test holds them against the generated schemas. */
export const happyrobotSamples: Sample = {
  id: '5f3c9a1e-2b4d-4c8f-a6e7-1d0b8f2a9c34',
  run: {
    id: '5f3c9a1e-2b4d-4c8f-a6e7-1d0b8f2a9c34',
    org_id: version.org_id,
    use_case_id: version.use_case_id,
    version_id: version.id,
    status: 'scheduled',
    annotation: null,
    timestamp: '2025-03-04T15:02:10Z',
    completed_at: null,
    events: [],
    issues: [],
    version,
  },
  created: { run_id: '5f3c9a1e-2b4d-4c8f-a6e7-1d0b8f2a9c34' },
};
