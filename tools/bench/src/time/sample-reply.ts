import sample from '@runspec/specs/samples/happyrobot-get-run.json' with { type: 'json' };

/** What the server answers: a run as a provider's own documentation shows it, the largest of those that we keep. */
export const sampleReply: object = sample;
