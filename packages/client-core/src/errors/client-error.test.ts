import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ApiError } from './api-error.ts';
import { ClientError } from './client-error.ts';
import { ConfigurationError } from './configuration-error.ts';
import { NetworkError } from './network-error.ts';
import { ResponseShapeError } from './response-shape-error.ts';
import { TimeoutError } from './timeout-error.ts';

const sent = {
  provider: 'acme',
  method: 'GET',
  url: 'https://api.acme.test/runs',
  path: '/runs',
  attempts: 1,
};
const cause = new Error('connection reset');
const all = {
  ClientError: new ClientError(sent, 'did something odd with'),
  ConfigurationError: new ConfigurationError({
    provider: 'acme',
    option: 'apiKey',
    expected: 'visible ASCII',
  }),
  ApiError: new ApiError({ ...sent, status: 404, requestId: 'req-1', body: { message: 'no such run' } }),
  NetworkError: new NetworkError({ ...sent, code: 'ECONNRESET', cause }),
  TimeoutError: new TimeoutError({ ...sent, timeoutMs: 50 }),
  ResponseShapeError: new ResponseShapeError({ ...sent, status: 200 }, 'no body'),
};
const classes = { ClientError, ConfigurationError, ApiError, NetworkError, TimeoutError, ResponseShapeError };

describe.each(Object.entries(all))('%s', (name, error) => {
  it('is an Error and a ClientError, and says its name in the stack', () => {
    expect(error).toBeInstanceOf(Error);
    expect(error).toBeInstanceOf(ClientError);
    expect(error.name).toBe(name);
    expect(error.stack).toMatch(new RegExp(`^${name}: acme `));
    expect(inspect(error)).toMatch(new RegExp(`^${name}: acme `));
  });

  it('is recognized by its own class and the base class alone', () => {
    const recognized = Object.entries(classes).filter(([, kind]) => kind.isInstance(error));
    expect(recognized.map(([kind]) => kind)).toEqual([...new Set(['ClientError', name])]);
  });

  it('is recognized when another copy of this package made it', () => {
    // The prototype getters of another copy give the same words; its classes are others.
    const stranger = { brand: 'runspec', name, message: error.message };
    expect(stranger).not.toBeInstanceOf(ClientError);
    expect(classes[name as keyof typeof classes].isInstance(stranger)).toBe(true);
  });

  it('has its fields and its message in JSON, and no stack', () => {
    const json = JSON.parse(JSON.stringify(error));
    expect(json).toMatchObject({
      name,
      message: error.message,
      provider: 'acme',
      isRetryable: error.isRetryable,
    });
    expect(json).not.toHaveProperty('stack');
    expect(json).not.toHaveProperty('cause');
  });
});

describe('ClientError.isInstance', () => {
  it.each([undefined, null, 0, 'ApiError', new Error('x'), { name: 'ApiError' }, new TypeError('x')])(
    'is false for %o',
    (value) => {
      expect(ClientError.isInstance(value)).toBe(false);
      expect(ApiError.isInstance(value)).toBe(false);
    },
  );
});

describe('ApiError', () => {
  it.each([
    [400, false],
    [401, false],
    [404, false],
    [408, true],
    [409, false],
    [429, true],
    [500, true],
    [503, true],
    [302, false],
    [0, false],
  ])('with status %i has isRetryable %s', (status, isRetryable) => {
    expect(new ApiError({ ...sent, status, body: '' }).isRetryable).toBe(isRetryable);
  });

  it('keeps what the provider said', () => {
    expect(JSON.parse(JSON.stringify(all.ApiError))).toEqual({
      name: 'ApiError',
      message: 'acme answered 404 to GET https://api.acme.test/runs',
      ...sent,
      status: 404,
      requestId: 'req-1',
      body: { message: 'no such run' },
      isRetryable: false,
    });
  });
});

describe('NetworkError', () => {
  it('has its cause where Error has it, not among its fields', () => {
    expect(all.NetworkError.cause).toBe(cause);
    expect(Object.keys(all.NetworkError)).not.toContain('cause');
    expect(all.NetworkError.message).toBe(
      'acme gave no complete reply to GET https://api.acme.test/runs ECONNRESET',
    );
    expect(all.TimeoutError).not.toHaveProperty('cause');
  });
});
