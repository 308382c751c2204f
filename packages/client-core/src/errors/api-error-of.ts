import { ApiError } from './api-error.ts';

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

type NumberIn<Text> = Text extends `${infer Value extends number}` ? Value : never;

/**
 * Every status that HTTP has for an ApiError, 300 to 599, and 0 for a browser's redirect; servers make up others. Spelled out because `number` is no alternative to 409: the compiler
 * would take `case 409` for either.
 */
type Status = 0 | NumberIn<`${3 | 4 | 5}${Digit}${Digit}`>;

/**
 * An ApiError whose body has the type that is documented for its status. `Errors` is one of the generated maps from status to
 * body, such as `CreateTaskRunErrors`. With a status that is not in it, the body is unknown.
 */
export type ApiErrorOf<Errors> =
  | {
      [Known in keyof Errors & number]: ApiError & { readonly status: Known; readonly body: Errors[Known] };
    }[keyof Errors & number]
  | (ApiError & { readonly status: Exclude<Status, keyof Errors> });

/**
 * `ApiError.isInstance`, with `body` typed by `status`: `isApiErrorOf<CreateTaskRunErrors>(error)`. The types are those that
 * the specification documents; what the body really is, is not looked at.
 */
export const isApiErrorOf = <Errors>(value: unknown): value is ApiErrorOf<Errors> =>
  ApiError.isInstance(value);
