import type { Sample } from '../sample.ts';

/** Replies of Thymia as its specification has them; a test holds them against the generated schemas. */
export const thymiaSamples: Sample = {
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
};
