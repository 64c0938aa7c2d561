/** Longer addresses are not meant for people or programs to follow. */
const LONGEST = 2_048;

/**
 * Characters that a written address never contains: they would be percent-encoded, or they hide where the address
 * leads.
 */
const NEVER = /[\s\p{Cc}\p{Cf}\\"<>`]/u;

/**
 * An address as a URL; null if it is none. Node 20 has `URL.canParse` for this, but takes “https://báo.vn” for no address
 * as soon as the call is compiled for speed.
 * @param base the address of the page that a relative one is on
 */
export function urlOf(address: string, base?: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}

/**
 * Parses a web address that the site may link to; null for anything else: schemes that run code or read files, relative
 * addresses, and addresses with a user name or password.
 */
export function webAddress(text: string): URL | null {
  if (text.length > LONGEST || NEVER.test(text) || !/^https?:\/\/[^/]/i.test(text)) return null;
  const url = urlOf(text);
  return url?.username === '' && url.password === '' ? url : null;
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
