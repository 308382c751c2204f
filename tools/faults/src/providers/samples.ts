/** A provider's two operations of the table, as data: what is sent and what comes back. */
export interface Sample {
  /** The path parameter of the reading operation. */
  readonly id: string;
  /** Reply of the reading operation. */
  readonly run: Readonly<Record<string, unknown>>;
  /** Reply of the creating operation. */
  readonly created: Readonly<Record<string, unknown>>;
}

export type ProviderName = 'thymia' | 'duck' | 'happyrobot' | 'modzy' | 'nclue';

const duckRun = {
  id: '7d1f4c1e-2b7a-4f7e-9a59-0c3f6b2d8e14',
  status: 'RUNNING',
  trigger_type: 'MANUAL',
  triggered_by: 'dana',
  project_name: 'bikeshare',
  full_refresh: false,
  created_at: '2026-02-03T06:00:00Z',
};
const modzyModel = { identifier: '4e81b0d26f', version: '0.0.27', name: 'Digit Reader' };
const happyRobotVersion = {
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
const nclueRun = {
  run_id: '9e6fecc9-0079-4c5e-a0c6-f387e6221afa',
  run_name: 'Pet food buyers',
  task_id: 'b5e742f1-0558-465a-8485-3b7808b0e125',
  task_name: 'Prediction model for pet food purchase interest',
  feature_id: '79eb85b5-8ec5-4e1a-8617-64a1977c8062',
  feature_name: 'Shopping behavior sequence - 2024',
  created_at: '2024-11-03T15:02:24',
  result_bucket: 'results',
  result_file_path: 'petfood_predict.tsv',
};

/** Replies as the specifications have them; a test holds them against the generated schemas. */
export const samples: Readonly<Record<ProviderName, Sample>> = {
  thymia: {
    id: '3f0e9a52-6c1d-4b7e-9a64-5d2f8b1c7e90',
    run: {
      id: '3f0e9a52-6c1d-4b7e-9a64-5d2f8b1c7e90',
      createdAt: '2025-03-04T09:12:00Z',
      status: 'RUNNING',
      userLabel: 'speaker-1',
      deleteData: false,
    },
    created: {
      id: '3f0e9a52-6c1d-4b7e-9a64-5d2f8b1c7e90',
      recordingUploadUrl: 'https://uploads.thymia.example/recordings/3f0e9a52',
    },
  },
  duck: { id: duckRun.id, run: duckRun, created: { ...duckRun, status: 'PENDING' } },
  happyrobot: {
    id: '5f3c9a1e-2b4d-4c8f-a6e7-1d0b8f2a9c34',
    run: {
      id: '5f3c9a1e-2b4d-4c8f-a6e7-1d0b8f2a9c34',
      org_id: happyRobotVersion.org_id,
      use_case_id: happyRobotVersion.use_case_id,
      version_id: happyRobotVersion.id,
      status: 'scheduled',
      annotation: null,
      timestamp: '2025-03-04T15:02:10Z',
      completed_at: null,
      events: [],
      issues: [],
      version: happyRobotVersion,
    },
    created: { run_id: '5f3c9a1e-2b4d-4c8f-a6e7-1d0b8f2a9c34' },
  },
  modzy: {
    id: '14856eb1-0ad8-49e7-9da3-887acb80fea5',
    run: {
      jobIdentifier: '14856eb1-0ad8-49e7-9da3-887acb80fea5',
      submittedBy: 'dana',
      accountIdentifier: 'north-lab',
      model: modzyModel,
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
      model: modzyModel,
      status: 'SUBMITTED',
      totalInputs: 1,
    },
  },
  nclue: {
    id: nclueRun.run_id,
    run: { ...nclueRun, status: 'in_progress', completed_at: null, line_count: null, fail_message: null },
    created: nclueRun,
  },
};
