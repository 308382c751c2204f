import type { Client, ClientPathsWithMethod, FetchResponse, MaybeOptionalInit } from 'openapi-fetch';

type HttpMethod = 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch' | 'trace';

type MediaType = `${string}/${string}`;

type PathsWithMethod<Paths extends object, Method extends HttpMethod> = ClientPathsWithMethod<
  Client<Paths>,
  Method
>;

/** `any` can be assigned to everything and from everything: compared by that alone it would be the same as every type. */
type IsAny<Type> = 0 extends 1 & Type ? true : false;

type Mutual<Left, Right> = IsAny<Left> | IsAny<Right> extends false
  ? [Left] extends [Right]
    ? [Right] extends [Left]
      ? true
      : false
    : false
  : false;

/** Whether a type is `any` or has one in it, down to twelve levels of objects, lists and unions. */
type HasAny<Type, Depth extends unknown[] = []> =
  IsAny<Type> extends true
    ? true
    : Depth['length'] extends 12
      ? false
      : true extends (
            Type extends (...given: never[]) => unknown
              ? false
              : Type extends object
                ? { [Key in keyof Type]-?: HasAny<Type[Key], [...Depth, 0]> }[keyof Type]
                : false
          )
        ? true
        : false;

/** What of an operation's input comes from the document: the rest are options of openapi-fetch. */
type Documented<Init> = Init extends object ? Pick<Init, keyof Init & ('params' | 'body')> : never;

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

/** A reply without the platform's own `Response`. */
type Data<Reply> = Reply extends object ? Omit<Reply, 'response'> : never;

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
  | (true extends HasAny<Documented<Accepts<Left, Path, Method> | Accepts<Right, Path, Method>>>
      ? `${Method} ${Path}: accepts any`
      : never)
  | (true extends HasAny<Data<Returns<Left, Path, Method> | Returns<Right, Path, Method>>>
      ? `${Method} ${Path}: returns any`
      : never)
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
