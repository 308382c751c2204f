import type { Client, ClientPathsWithMethod, FetchResponse, MaybeOptionalInit } from 'openapi-fetch';

type HttpMethod = 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch' | 'trace';

type MediaType = `${string}/${string}`;

type PathsWithMethod<Paths extends object, Method extends HttpMethod> = ClientPathsWithMethod<
  Client<Paths>,
  Method
>;

type Mutual<Left, Right> = [Left] extends [Right] ? ([Right] extends [Left] ? true : false) : false;

type Operation<Paths extends object, Path, Method> = Path extends keyof Paths
  ? Method extends keyof Paths[Path]
    ? Paths[Path][Method]
    : never
  : never;

/** What openapi-fetch accepts for an operation, and what it returns. */
type Accepts<Paths extends object, Path, Method> = Path extends keyof Paths
  ? Method extends keyof Paths[Path]
    ? Omit<Exclude<MaybeOptionalInit<Paths[Path], Method>, undefined>, 'querySerializer' | 'bodySerializer'>
    : never
  : never;

type Returns<Paths extends object, Path, Method> =
  Operation<Paths, Path, Method> extends infer Found extends Record<string | number, unknown>
    ? FetchResponse<Found, object, MediaType>
    : never;

/** The names of the parameters at each place: of two types with optional members only, either is assignable. */
type ParameterNames<Paths extends object, Path, Method> =
  Operation<Paths, Path, Method> extends { parameters: infer Parameters }
    ? { [Location in keyof Parameters]-?: keyof NonNullable<Parameters[Location]> }
    : never;

/** Calls without a second argument: for these `undefined` has to be accepted. */
type NeedsInput<Paths extends object, Path, Method> = Path extends keyof Paths
  ? Method extends keyof Paths[Path]
    ? undefined extends MaybeOptionalInit<Paths[Path], Method>
      ? false
      : true
    : never
  : never;

type OperationDifference<
  Left extends object,
  Right extends object,
  Path extends string,
  Method extends HttpMethod,
> =
  | (Mutual<NeedsInput<Left, Path, Method>, NeedsInput<Right, Path, Method>> extends true
      ? never
      : `${Method} ${Path}: needs input`)
  | (Mutual<ParameterNames<Left, Path, Method>, ParameterNames<Right, Path, Method>> extends true
      ? never
      : `${Method} ${Path}: parameters`)
  | (Mutual<Accepts<Left, Path, Method>, Accepts<Right, Path, Method>> extends true
      ? never
      : `${Method} ${Path}: accepts`)
  | (Mutual<Returns<Left, Path, Method>, Returns<Right, Path, Method>> extends true
      ? never
      : `${Method} ${Path}: returns`)
  // A type that openapi-fetch cannot read at all would be the same as every other such type.
  | ([Returns<Left, Path, Method>] extends [never] ? `${Method} ${Path}: unreadable` : never);

type MethodDifferences<Left extends object, Right extends object, Method extends HttpMethod> =
  | (Mutual<PathsWithMethod<Left, Method>, PathsWithMethod<Right, Method>> extends true
      ? never
      : `${Method}: paths`)
  | {
      [Path in PathsWithMethod<Left, Method> & string]: OperationDifference<Left, Right, Path, Method>;
    }[PathsWithMethod<Left, Method> & string];

/**
 * Where two `paths` types differ in what openapi-fetch makes of them; never if they mean the same. Both directions of
 * assignability are asked for, so that neither may be wider.
 */
export type Differences<Left extends object, Right extends object> = {
  [Method in HttpMethod]: MethodDifferences<Left, Right, Method>;
}[HttpMethod];

/** Fails to compile unless the two are the same union of words. */
export type Same<Actual, Expected> = Mutual<Actual, Expected> extends true ? true : { actual: Actual };
