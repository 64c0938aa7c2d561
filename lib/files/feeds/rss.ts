import { toHtml } from 'hast-util-to-html';
import { fullName } from '../../content/full-name';
import { feedFormats } from '../../content/addresses';
import { earliestMoment, rfc822 } from '../../language/moments';
import { writeXml, x, type Xml } from '../../base/xml';
import type { Feed, FeedEntry } from './feed';

/** A feed as RSS 2.0 (https://www.rssboard.org/rss-specification), with the text in full as `content:encoded`. */
export function rss(feed: Feed): string {
  const namespaces = {
    'xmlns:atom': 'http://www.w3.org/2005/Atom',
    'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  };
  const channel = x('channel', [
    x('title', feed.title),
    x('link', feed.home),
    x('description', feed.description),
    x('language', feed.lang),
    x('atom:link', null, { rel: 'self', type: feedFormats.rss.type, href: feed.addresses.rss }),
    ...feed.entries.map(item),
  ]);
  return writeXml(x('rss', channel, { version: '2.0', ...namespaces }));
}

function item({ url, article, published, topic, html, picture }: FeedEntry): Xml {
  const { title, lede, authors } = article;
  return x('item', [
    x('title', title),
    x('link', url),
    x('guid', url, { isPermaLink: 'true' }),
    published && x('pubDate', rfc822(earliestMoment(published))),
    ...authors.map((author) => x('dc:creator', fullName(author))),
    x('category', topic),
    // Feed readers treat a description as HTML.
    lede === null ? null : x('description', toHtml({ type: 'text', value: lede })),
    html === null ? null : x('content:encoded', html),
    picture && x('enclosure', null, { url: picture.url, type: 'image/jpeg', length: picture.bytes }),
  ]);
}
