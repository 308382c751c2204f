import type { FetchResponse, MaybeOptionalInit } from 'openapi-fetch';
import type { HttpMethod, MediaType } from 'openapi-typescript-helpers';

/** `any` can be assigned to everything and from everything: compared by that alone it would be the same as every type. */
type IsAny<Type> = 0 extends 1 & Type ? true : false;

/** Whether a type is `any` or has one in it, as far as data nests: in objects, lists and unions. */
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

type Same<Left, Right> = IsAny<Left> | IsAny<Right> extends false
  ? [Left] extends [Right]
    ? [Right] extends [Left]
      ? true
      : false
    : false
  : false;

/** The verbs that a path has an operation for. */
type Verb<Item> = {
  [Key in keyof Item & HttpMethod]: [Exclude<Item[Key], undefined>] extends [never] ? never : Key;
}[keyof Item & HttpMethod];

/** Every operation of a `paths` type, as `verb path`. */
export type Operations<Paths> = {
  [Path in keyof Paths & string]: `${Verb<Paths[Path]> & string} ${Path}`;
}[keyof Paths & string];

/** What openapi-fetch accepts for an operation: parameters and body, required or not. */
type Accepted<Paths, Path extends keyof Paths, Method> =
  Paths[Path] extends Record<never, never>
    ? MaybeOptionalInit<Paths[Path], Method & HttpMethod & keyof Paths[Path]>
    : never;

/** What of it comes from the document: the rest are options of openapi-fetch, the same for every operation. */
type Documented<Init> = Init extends object ? Pick<Init, keyof Init & ('params' | 'body')> : never;

/** What openapi-fetch returns from an operation: data and error. */
type Returned<Paths, Path extends keyof Paths, Method> = Method extends keyof Paths[Path]
  ? Paths[Path][Method] extends Record<string | number, unknown>
    ? Omit<FetchResponse<Paths[Path][Method], Record<never, never>, MediaType>, 'response'>
    : 'not an operation'
  : never;

/** The operations on which two `paths` types do not agree, each with what they disagree on; `never` if there are none. */
export type Disagreements<Ours, Theirs> =
  | Exclude<Operations<Ours>, Operations<Theirs>>
  | Exclude<Operations<Theirs>, Operations<Ours>>
  | {
      [Path in keyof Ours & keyof Theirs & string]: {
        [Method in Verb<Ours[Path]> & Verb<Theirs[Path]>]:
          | (Same<Accepted<Ours, Path, Method>, Accepted<Theirs, Path, Method>> extends true
              ? never
              : `${Method} ${Path} accepts`)
          | (Same<Returned<Ours, Path, Method>, Returned<Theirs, Path, Method>> extends true
              ? never
              : `${Method} ${Path} returns`)
          | (true extends HasAny<
              Documented<Accepted<Ours, Path, Method>> | Documented<Accepted<Theirs, Path, Method>>
            >
              ? `${Method} ${Path} accepts any`
              : never)
          | (true extends HasAny<Returned<Ours, Path, Method> | Returned<Theirs, Path, Method>>
              ? `${Method} ${Path} returns any`
              : never);
      }[Verb<Ours[Path]> & Verb<Theirs[Path]>];
    }[keyof Ours & keyof Theirs & string];
