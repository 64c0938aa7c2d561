import { listOf, rawText } from './values';

/** What tools write in place of an address: a choice, or nothing. */
const CHOICES = /^(?:true|false|pretty|none|date|ordinal)?$/i;

/** A pattern that a tool or a server fills in, as `/:year/:title/`, `/{{ slug }}/` or `/tin/*`. */
const PATTERN = /(?:^|\/)(?::[a-z_]|\*+(?:\/|$))|[{}<>|]/i;

/** The scheme and host of an address, which may lack either. */
const HOST =
  /^(?:(?:[a-z][a-z0-9+.-]*:)?\/\/|(?=www\.|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|net|org|vn)(?:[/?#]|$)))[^/?#]*/i;

/** Parameters that say how a reader came, not what they came for. */
const TRACKING = /^(?:utm|utm_.*|[a-z]*clid|zarsrc|gidzl|igshid|mc_[ce]id|_g[al])$/i;

/**
 * Old addresses as paths from the site's root, with the query if they have one (`/tin?id=5`); drops patterns that a
 * tool fills in (`/:year/:title/`).
 */
export function readAddresses(value: unknown): string[] {
  return listOf(value).flatMap((entry) => readAddress(rawText(entry) ?? '') ?? []);
}

/** The entries of a value of {@link readAddresses} that lead no reader anywhere, as written. */
export function unusableAddresses(value: unknown): string[] {
  return listOf(value).flatMap((entry) => {
    const text = rawText(entry) ?? JSON.stringify(entry);
    return CHOICES.test(text) || readAddress(text) !== null ? [] : [text];
  });
}

/** One entry of a value of {@link readAddresses}; null if it leads nowhere. */
export function readAddress(text: string): string | null {
  if (CHOICES.test(text) || PATTERN.test(text)) return null;
  const [address = ''] = text.replaceAll('\\', '/').replace(HOST, '').split('#');
  const [written = '', ...rest] = address.split('?');
  const path = withoutDots(written).replace(/\/index\.html?$/i, '/');
  const query = readQuery(rest.join('?'));
  const rooted = `/${path.replace(/^\/+/, '')}${query === '' ? '' : `?${query}`}`;
  return rooted === '/' ? null : rooted;
}

/** Resolves `.` and `..`, as browsers do. */
function withoutDots(path: string): string {
  const names: string[] = [];
  for (const name of path.split('/')) {
    const dots = name.replace(/%2e/gi, '.');
    if (dots === '..') names.pop();
    else if (dots !== '.') names.push(name);
  }
  return names.join('/');
}

/** The query as browsers send it, without what only counts visits. */
function readQuery(written: string): string {
  const kept = written.split('&').filter((each) => each !== '' && !TRACKING.test(each.replace(/=.*$/s, '')));
  return new URL(`https://site.invalid/?${kept.join('&')}`).search.slice(1);
}
