import type { paths } from '@runspec/thymia-client/http';
import axios from 'axios';
import ky from 'ky';
import OpenAI from 'openai';
import createClient from 'openapi-fetch';
import { bareFetch } from './bare-contenders.ts';
import type { Contender } from './contender.ts';

const apiKey = 'not-a-key-of-anyone';
const id = '3c90c3cc-0d44-4b50-8888-8dd25736052a';

/** The clients of others, with their defaults: ky and openai retry and have a timeout, the others do neither. */
export function listPeerContenders(baseUrl: string): Contender[] {
  const headers = { 'x-api-key': apiKey };
  const path = `v1/models/mental-wellness/${encodeURIComponent(id)}`;
  const openapiFetch = createClient<paths>({ baseUrl, headers });
  const kyInstance = ky.create({ baseUrl: `${baseUrl}/`, headers });
  const axiosInstance = axios.create({ baseURL: baseUrl, headers });
  const openai = new OpenAI({ baseURL: baseUrl, apiKey });
  const rows: [name: string, call: () => Promise<unknown>][] = [
    [
      'openapi-fetch',
      async () => {
        const params = { path: { model_run_id: id } };
        return (await openapiFetch.GET('/v1/models/mental-wellness/{model_run_id}', { params })).data;
      },
    ],
    ['ky', () => kyInstance.get(path).json()],
    ['axios', async () => (await axiosInstance.get(path)).data],
    ['openai, `client.get`', () => openai.get(`/${path}`)],
  ];
  return rows.map(([name, call]) => ({ name, baseline: bareFetch, targeted: false, call }));
}
