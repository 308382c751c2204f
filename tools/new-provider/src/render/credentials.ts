import type { Credential } from '../complete/secure.ts';

/** An option that holds a credential, and a value for tests, which opens nothing. */
export interface CredentialOption {
  readonly option: string;
  readonly value: string;
  /** How the option is explained. */
  readonly text: string;
}

/** The options of a client. */
export function credentialOptions(credential: Credential, name: string): CredentialOption[] {
  if (credential.form === 'basic') {
    return [
      {
        option: 'username',
        value: `${name}-user-4711`,
        text: 'Your user name, or a function that fetches it.',
      },
      {
        option: 'password',
        value: `${name}-password-4711`,
        text: 'Your password, or a function that fetches it. Both are sent as `Authorization: Basic`.',
      },
    ];
  }
  if (credential.form === 'bearer') {
    return [
      {
        option: 'apiKey',
        value: `${name}-key-4711`,
        text: 'Your API key, or a function that fetches it. Sent as `Authorization: Bearer`. Keep it on a backend.',
      },
    ];
  }
  return [
    {
      option: 'apiKey',
      value: `${name}-key-4711`,
      text: `Your API key, or a function that fetches it. Sent as \`${credential.header}\`. Keep it on a backend.`,
    },
  ];
}

/** The header in which credentials are sent, and what it holds, as source code of a test's values. */
export function sentHeader(
  credential: Credential,
  name: string,
): { readonly header: string; readonly value: string } {
  const [first, second] = credentialOptions(credential, name).map(({ value }) => value);
  if (credential.form === 'header') return { header: credential.header, value: first ?? '' };
  if (credential.form === 'bearer') return { header: 'authorization', value: `Bearer ${first}` };
  return { header: 'authorization', value: `Basic ${btoa(`${first}:${second}`)}` };
}
