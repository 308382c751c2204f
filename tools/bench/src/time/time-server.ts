import { serve } from '../serve.ts';
import { sampleReply } from './sample-reply.ts';

// Answers every request with the same run.

const body = Buffer.from(JSON.stringify(sampleReply));
serve((request, response) => {
  request.resume();
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
  response.end(body);
});
