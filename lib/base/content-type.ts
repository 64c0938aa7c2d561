import { lookup } from 'mrmime';

/** The `Content-Type` for a file ending such as `.xml`; our texts are all UTF-8. */
export function contentType(ending: string): string {
  const type = lookup(ending) ?? 'application/octet-stream';
  return /^text\/|\+xml$|javascript$/.test(type) ? `${type}; charset=utf-8` : type;
}
