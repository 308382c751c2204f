export {
  ApiError,
  type CallOptions,
  ClientError,
  type ClientOptions,
  ConfigurationError,
  NetworkError,
  ResponseShapeError,
  type Secret,
  TimeoutError,
} from '@runspec/client-core';
export { createNclueClient, type NclueClient, type NclueClientOptions } from './client.ts';
export type { Methods } from './gen/methods.gen.ts';
export type { paths } from './gen/paths.gen.ts';
export type {
  CreatedTaskRun,
  CreateTaskRunData,
  CreateTaskRunRequest,
  CreateTaskRunResponse,
  DeletedTaskRun,
  DeleteTaskRunData,
  DeleteTaskRunResponse,
  ErrorBody,
  ErrorCode,
  ErrorDetail,
  GatewayErrorCode,
  GetTaskRunData,
  GetTaskRunResponse,
  ListTaskRunsData,
  ListTaskRunsResponse,
  TaskRun,
  TaskRunFailure,
  TaskRunPage,
  TaskRunStatus,
} from './gen/types.gen.ts';
