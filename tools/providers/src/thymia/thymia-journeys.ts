import { type ThymiaRun, thymiaRuns } from '@runspec/run-status/thymia';
import { uploadRecording } from '@runspec/thymia-client';
import type { MakeJourney } from '../journey.ts';
import { thymiaClient } from './thymia-client.ts';

const analyzed: MakeJourney = ({ baseUrl }) => {
  const source = thymiaRuns(thymiaClient.create({ baseUrl }));
  let uploadUrl = '';
  const user = { userLabel: 'speaker-1', dateOfBirth: '1990-08-24', birthSex: 'FEMALE' } as const;
  return {
    title: 'a recording is uploaded and analyzed',
    source,
    begin: async () => {
      const { id, raw } = await source.create({ user, language: 'en-GB' });
      uploadUrl = raw.recordingUploadUrl;
      return id;
    },
    actions: {
      awaiting_input: () =>
        uploadRecording(uploadUrl, new Blob(['RIFF', new Uint8Array(50_000)], { type: 'audio/wav' })),
    },
    endsAs: 'succeeded',
    describeResult: (run) => {
      const [section] = (run as ThymiaRun).result?.sections ?? [];
      return section ? `mental strain ${section.mentalStrain.value}, stress ${section.stress.value}` : '';
    },
  };
};

const failing: MakeJourney = (server) => {
  const journey = analyzed(server);
  return {
    ...journey,
    title: 'made to fail while it is executed',
    actions: {
      ...journey.actions,
      running: (id) => server.fail(id, 'COMPLETE_ERROR-transcription-failed'),
    },
    endsAs: 'failed',
  };
};

/** A run of Thymia's that succeeds, and one that is made to fail. */
export const thymiaJourneys: readonly MakeJourney[] = [analyzed, failing];
