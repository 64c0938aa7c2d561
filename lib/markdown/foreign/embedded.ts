import { DOCUMENTS, embedPage, isPost, RECORDINGS } from '../embeds';
import { argumentsOf, first, link } from './rule';

/** Embedded players and posts by their names in tools, and how an id becomes an address. */
const SITES = new Map<string, (id: string) => string>([
  ['youtube', (id) => `https://www.youtube.com/watch?v=${id}`],
  ['vimeo', (id) => `https://vimeo.com/${id}`],
  ['tweet', (id) => `https://x.com/i/status/${id}`],
  ['twitter', (id) => `https://x.com/i/status/${id}`],
  ['x', (id) => `https://x.com/i/status/${id}`],
  ['instagram', (id) => `https://www.instagram.com/p/${id}/`],
  ['tiktok', (id) => `https://www.tiktok.com/embed/${id}`],
  ['gist', (id) => `https://gist.github.com/${id}`],
]);

/** What themes and page builders put before the name of a tag: `su_youtube`, `lite-vimeo`. */
const PREFIX = /^(?:lite-?|(?:su|vc|et_pb|fusion|av|ux|mk|td|tie|ultimate)_)/;

/** A link to the film, post or file that a tag embeds; null if it embeds none or has no id. */
export function embedded(name: string, written: string): string | null {
  const { named, plain } = argumentsOf(written);
  const values = [...named.values(), ...plain];
  const recording = values.find((value) => RECORDINGS.test(value));
  if (recording !== undefined && /^(?:video|audio|mp[34]|player|plyr|dplayer|aplayer|podcast)/i.test(name))
    return link(recording, first(named, 'caption', 'title', 'name'));
  const document = named.size === 0 ? offered(written, plain) : values.find((value) => DOCUMENTS.test(value));
  if (document !== undefined) return link(document, first(named, 'caption', 'title', 'name', 'text'));
  const [to, label] = [first(named, 'link', 'url', 'href', 'to'), first(named, 'text', 'title', 'label')];
  if (/^(?:button|btn|cta|link)/i.test(name) && to !== '' && label !== '') return link(to, label);
  const isFilm = /^video$/i.test(name) && /^[\w-]{11}$/.test(first(named, 'id', 'videoid'));
  const site = SITES.get(
    isFilm
      ? 'youtube'
      : name
          .toLowerCase()
          .replace(PREFIX, '')
          .replace(/\.html$|[-_]?(?:simple|lite|enhanced|embed|player|nocookie|video)$/g, ''),
  );
  if (site === undefined) {
    const shown = values.find((value) => isPost(embedPage(value)));
    // `{% video https://… %}` and `{% embed url="https://…" %}` give the address of a page.
    const page = values.find((value) => /^https?:\/\/[^\s"'<>]{1,1000}$/.test(value));
    const isPage =
      page !== undefined && /^(?:video|embed|link|cta|card|bookmark|preview|content-ref)$/i.test(name);
    return isPage ? link(page, label) : shown === undefined ? null : link(shown);
  }
  const given =
    first(named, 'url', 'src', 'id', 'videoid', 'video', 'tweetid') || (plain.join('/') ? plain : [''])[0];
  const id = name.toLowerCase() === 'gist' && plain.length > 1 ? plain.slice(0, 2).join('/') : (given ?? '');
  if (id === '') return null;
  return link(/^https?:\/\//.test(id) ? id : site(id));
}

/** The document among a tag's arguments: all of them, if its name has blanks; else one of them, also as a link. */
function offered(written: string, plain: readonly string[]): string | undefined {
  const linked = /\]\((\S{1,1000})\)/.exec(written)?.[1];
  const whole = written.trim().replace(/^["']|["']$/g, '');
  return [linked ?? '', ...(/["'|]/.test(whole) ? [] : [whole]), ...plain].find((value) =>
    DOCUMENTS.test(value),
  );
}
