// Runs in a project that has a client installed, on whatever Node is asked for: one call, answered by a pretended `fetch`.
import assert from 'node:assert/strict';

const { name, factory, options, method, input, expected } = JSON.parse(process.argv[2]);
const { [factory]: create } = await import(name);
assert.equal(typeof create, 'function', `${name} does not export ${factory}`);

const reply = { id: 'r 1', status: 'a word of tomorrow' };
const requests = [];
const client = create({
  ...options,
  fetch: async (request) => {
    requests.push(request);
    return Response.json(reply);
  },
});
assert.deepEqual(await client[method](input), reply, 'the call gave something else than the reply');
assert.equal(requests.length, 1, 'one call, one request');
assert.equal(requests[0].method, expected.method);
assert.equal(requests[0].url, expected.url);
const { headers } = requests[0];
const ways = expected.credentials;
assert.ok(
  ways.length === 0 || ways.some((names) => names.every((name) => headers.get(name))),
  `the request has no credentials: none of ${ways.map((names) => names.join(' and ')).join(', or ')}`,
);
for (const value of expected.carried)
  assert.ok([...headers.values()].includes(value), `no header is ${value}`);
