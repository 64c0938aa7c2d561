/** Longer addresses are not meant for people or programs to follow. */
const LONGEST = 2_048;

/**
 * Characters that a written address never contains: they would be percent-encoded, or they hide where the address
 * leads.
 */
const NEVER = /[\s\p{Cc}\p{Cf}\\"<>`]/u;

/**
 * Parses a web address that the site may link to; null for anything else: schemes that run code or read files, relative
 * addresses, and addresses with a user name or password.
 */
export function webAddress(text: string): URL | null {
  if (text.length > LONGEST || NEVER.test(text) || !/^https?:\/\/[^/]/i.test(text) || !URL.canParse(text))
    return null;
  const url = new URL(text);
  return url.username === '' && url.password === '' ? url : null;
}

/** Percent-encodes a path, unlike `encodeURI` also the characters that would end it. */
export function encodedPath(path: string): string {
  return encodeURI(path).replace(/[?#]/g, encodeURIComponent);
}

/** Percent-decodes a text; a malformed one is returned unchanged. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
