/** Headers that hold a key, or something made with one. */
const SECRET = /auth|cookie|cred|key|pass|secret|sign|token/;

/**
 * Puts `***` over the secrets of a request in a text. A provider that echoes its request, or a `fetch` that explains its
 * failure, can have the key in its text: whole, or one half of `prefix.secret`; as it is, or as it stands in a URL.
 *
 * Secret are the words of all headers that are called so, and their parts between dots, except schemes (`Bearer`) and what
 * is shorter than 6 characters: that says too little to be a key, and would mask half of a text.
 */
export function maskSecrets(text: string, headers: Headers): string {
  let masked = text;
  for (const [name, value] of headers) {
    const words = SECRET.test(name) ? value.replace(/^[a-z]+ /i, '') : '';
    // Whole words first: of their parts, the short ones would remain.
    for (const word of [...words.split(' '), ...words.split(/[ .]/)]) {
      if (word.length > 5)
        masked = masked.replaceAll(word, '***').replaceAll(encodeURIComponent(word), '***');
    }
  }
  return masked;
}
