import { feedFormats } from '../../content/addresses';
import { fullName } from '../../content/full-name';
import { earliestMoment, rfc3339 } from '../../language/moments';
import { writeXml, x, type Xml } from '../../base/xml';
import type { Feed, FeedEntry } from './feed';

/**
 * A feed as Atom (RFC 4287). Atom requires a date for each entry, so articles without any date are left out.
 * @param now seconds since 1970: the date of a feed without entries
 */
export function atom(feed: Feed, now: number): string {
  const dated = feed.entries.flatMap((entry) => {
    const changed = entry.article.updated ?? entry.published;
    return changed ? [{ entry, updated: earliestMoment(changed) }] : [];
  });
  const updated = dated.reduce((latest, each) => Math.max(latest, each.updated), -Infinity);
  const children = [
    x('title', feed.title),
    x('subtitle', feed.description),
    x('id', feed.addresses.atom),
    x('updated', rfc3339(dated.length > 0 ? updated : now * 1000)),
    x('link', null, { rel: 'self', type: feedFormats.atom.type, href: feed.addresses.atom }),
    x('link', null, { rel: 'alternate', type: 'text/html', href: feed.home }),
    x('author', x('name', feed.publisher)),
    ...dated.map((each) => entryElement(each.entry, each.updated)),
  ];
  return writeXml(x('feed', children, { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.lang }));
}

function entryElement({ url, article, published, topic, html, picture }: FeedEntry, updated: number): Xml {
  const { lang, title, lede, authors } = article;
  const children = [
    x('title', title),
    x('id', url),
    x('link', null, { rel: 'alternate', type: 'text/html', href: url }),
    picture && enclosure(picture),
    published && x('published', rfc3339(earliestMoment(published))),
    x('updated', rfc3339(updated)),
    ...authors.map((author) => x('author', x('name', fullName(author)))),
    x('category', null, { term: topic }),
    lede === null ? null : x('summary', lede),
    html === null ? null : x('content', html, { type: 'html' }),
  ];
  return x('entry', children, { 'xml:lang': lang });
}

function enclosure({ url, bytes }: NonNullable<FeedEntry['picture']>): Xml {
  return x('link', null, { rel: 'enclosure', type: 'image/jpeg', href: url, length: bytes });
}
