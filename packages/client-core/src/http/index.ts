export { createHttp, type HttpClient } from './create-http.ts';
