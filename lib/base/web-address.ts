/** Longer ones are no address that a person or a program would follow. */
const LONGEST = 2_048;

/** What no address holds as it is written: it would be percent-encoded, or it hides where the address leads. */
const NEVER = /[\s\p{Cc}\p{Cf}\\"<>`]/u;

/**
 * An address on the web that the site may lead its readers to, wherever it was written; null for any other: of a scheme that
 * runs code or reads files, relative, or with a user's name and password, which are nobody else's.
 */
export function webAddress(text: string): URL | null {
  if (text.length > LONGEST || NEVER.test(text) || !/^https?:\/\/[^/]/i.test(text) || !URL.canParse(text))
    return null;
  const url = new URL(text);
  return url.username === '' && url.password === '' ? url : null;
}

/** A text without its percent-encoding; one that is not well-formed stays as it is. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
