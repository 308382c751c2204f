import { createDuckClient } from '@runspec/duck-client';
import { duckRuns } from '@runspec/run-status/duck';
import { runQueryOptions } from '@runspec/run-status/tanstack-query';
import { QueryClient, QueryObserver } from '@tanstack/query-core';

// With React all of this is `const { data, error } = useQuery(runQueryOptions(source, id))`.
const { baseUrl } = await (await fetch('/config.json')).json();
const source = duckRuns(createDuckClient({ token: 'my-token', baseUrl }));
const client = new QueryClient();
client.mount();

const find = (id: string): HTMLElement => document.getElementById(id) ?? document.body;
let stop = (): void => {};

find('create').addEventListener('click', async () => {
  stop();
  find('history').replaceChildren();
  const { id } = await source.create({ project_name: 'bikeshare' });
  const observer = new QueryObserver(client, runQueryOptions(source, id, { intervalMs: 200 }));
  stop = observer.subscribe(({ data, error }) => {
    find('run').textContent = error ? error.message : `${data?.state ?? 'asked for'} (${id})`;
    const item = document.createElement('li');
    item.textContent = data?.state ?? '';
    if (data && find('history').lastElementChild?.textContent !== data.state) find('history').append(item);
  });
});
