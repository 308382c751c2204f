import { type ApiError, type ApiErrorOf, isApiErrorOf } from '../index.ts';

// Checked by `tsc`: each line under an expected error must be one, and every other line none.

interface Missing {
  detail: string;
}

interface Conflict {
  holder: string;
}

interface CreateRunErrors {
  404: Missing;
  409: Conflict;
  422: Missing;
}

type Same<Left, Right> = [Left] extends [Right] ? ([Right] extends [Left] ? true : false) : false;

export const narrowed = (error: unknown): string => {
  // @ts-expect-error it could be anything
  error.status;
  if (!isApiErrorOf<CreateRunErrors>(error)) return '';
  const status: number = error.status;
  // @ts-expect-error the status decides what it is
  error.body.detail;
  switch (error.status) {
    case 409:
      return error.body.holder;
    case 404:
    case 422: {
      const exact: 404 | 422 = error.status;
      // @ts-expect-error that is a conflict's
      error.body.holder;
      return `${exact} ${error.body.detail}`;
    }
    case 500: {
      const isUnknown: Same<unknown, typeof error.body> = true;
      // @ts-expect-error not documented, so not known
      error.body.detail;
      return `${isUnknown}`;
    }
    // @ts-expect-error no error has it
    case 200:
      return '';
    default: {
      const isUnknown: Same<unknown, typeof error.body> = true;
      return `${status} ${isUnknown} ${error.provider} ${error.url} ${error.message}`;
    }
  }
};

export const compared = (error: ApiErrorOf<CreateRunErrors>): string => {
  if (error.status === 409) return error.body.holder;
  const isAnApiError: ApiError = error;
  return isAnApiError.method;
};

export const undocumented = (error: ApiErrorOf<unknown>): Same<unknown, typeof error.body> => {
  // @ts-expect-error nothing is known of it
  error.body.detail;
  return true;
};
