import { must } from '../model/disagreement.ts';
import type { Choice, CreateWay, Subject, View } from './subject.ts';

const view: View = {
  kind: 'modelRun',
  fields: { id: 'id', status: 'status', created: 'createdAt', started: 'runAt', finished: 'completedAt' },
  check(_world, _run, { status, results, errorCode, errorReason }) {
    must(
      (results !== null) === (status === 'COMPLETE_OK'),
      'results are there with COMPLETE_OK and only then',
    );
    must(
      (errorCode !== null) === (status === 'COMPLETE_ERROR'),
      'an error is there with COMPLETE_ERROR and only then',
    );
    must(
      (errorReason !== null) === (status === 'COMPLETE_ERROR'),
      'a reason is there with COMPLETE_ERROR and only then',
    );
  },
};

const path = '/v1/models/mental-wellness';
const user = (group: string) => ({
  userLabel: `label-${group}`,
  dateOfBirth: '1990-08-24',
  birthSex: 'FEMALE',
});
const tags = [{ name: 'study', value: 'one' }];
const idOf = (body: unknown): unknown => (body as { id?: unknown }).id;

const says = ({ group, variant }: Choice) => ({
  userLabel: `label-${group}`,
  tags: variant % 3 === 1 ? tags : undefined,
});

const recording: CreateWay = {
  status: 200,
  call: ({ group, variant }) => ({
    operation: 'createModelRun',
    method: 'POST',
    path,
    body: {
      user: user(group),
      language: 'en-GB',
      ...(variant % 3 === 1 ? { tags } : {}),
      ...(variant % 3 === 2 ? { deleteData: true, dataToDelete: ['RECORDINGS'] } : {}),
    },
  }),
  idOf,
  says: (choice) => ({
    ...says(choice),
    deleteData: choice.variant % 3 === 2,
    dataToDelete: choice.variant % 3 === 2 ? ['RECORDINGS'] : undefined,
    activityType: undefined,
  }),
  waitsFor: () => 'upload',
  uploadOf: (body) => {
    const { pathname, search } = new URL(
      String((body as { recordingUploadUrl?: unknown }).recordingUploadUrl),
    );
    return pathname + search;
  },
};

const activity: CreateWay = {
  status: 200,
  call: ({ group, variant }) => ({
    operation: 'createActivityModelRun',
    method: 'POST',
    path: `${path}-activity`,
    body: {
      user: user(group),
      language: 'en-US',
      ...(variant % 3 === 1 ? { tags } : {}),
      ...(variant % 3 === 2 ? { activityType: 'READ_ALOUD' } : {}),
    },
  }),
  idOf,
  says: (choice) => ({ ...says(choice), activityType: choice.variant % 3 === 2 ? 'READ_ALOUD' : undefined }),
};

const get = (id: string) => ({ operation: 'getModelRun', method: 'GET', path: `${path}/${id}` });

/** Thymia: a run waits for a recording at an address of its own, or goes by itself; it cannot be stopped. */
export const thymia: Subject = {
  provider: 'thymia',
  kind: 'modelRun',
  keys: (owner) => ({ 'x-api-key': `key-${owner}` }),
  course: ['CREATED', 'RUNNING'],
  executed: 'RUNNING',
  terminal: ['COMPLETE_OK', 'COMPLETE_ERROR'],
  succeeded: ['COMPLETE_OK'],
  outcomes: { success: 'COMPLETE_OK', Failure: 'COMPLETE_ERROR', stuck: 'RUNNING' },
  withoutOutcomes: ['canceled', 'timeout', 'partial', '', '__proto__'],
  creates: [recording, activity],
  gets: [{ view, call: get }],
  lists: [],
  changes: [],
  inputs: [],
  results: [],
  plain: [],
  bad: [
    { call: get('no-uuid'), status: 422 },
    { call: { operation: 'createModelRun', method: 'POST', path, body: { language: 'en-GB' } }, status: 422 },
    {
      call: {
        operation: 'createActivityModelRun',
        method: 'POST',
        path: `${path}-activity`,
        body: { user: user('a'), language: 7 },
      },
      status: 422,
    },
  ],
  untaken: {},
  unknownId: '00000000-0000-4000-8000-000000000000',
};
