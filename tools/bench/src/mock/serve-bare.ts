import { createServer } from 'node:http';

// What every server in Node costs at least: the reply of the others, from a constant.

const body = JSON.stringify({
  id: '7d1f4c1e-2b7a-4f7e-9a59-0c3f6b2d8e14',
  status: 'PENDING',
  trigger_type: 'MANUAL',
  triggered_by: 'dana',
  model_names: ['stg_trips', 'stg_zones', 'fct_daily_trips'],
  project_name: 'bikeshare',
  full_refresh: false,
  created_at: '2026-02-03T06:00:00Z',
});
const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
createServer((_request, response) => {
  response.writeHead(200, headers);
  response.end(body);
}).listen(Number(process.argv[2]), '127.0.0.1');
