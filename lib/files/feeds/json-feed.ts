import { fullName } from '../../content/full-name';
import { earliestMoment, rfc3339 } from '../../language/moments';
import type { Feed, FeedEntry } from './feed';

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeed(feed: Feed): string {
  const { title, description, home, addresses, publisher, entries } = feed;
  const json = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: home,
    feed_url: addresses.json,
    language: feed.lang,
    authors: [{ name: publisher }],
    items: entries.map(item),
  };
  return `${JSON.stringify(json)}\n`;
}

function item({ url, article, published, topic, html, picture }: FeedEntry) {
  const { title, lede, lang, authors, updated } = article;
  return {
    id: url,
    url,
    title,
    // An item must have content.
    ...(html === null ? { content_text: lede ?? title } : { content_html: html }),
    ...(lede !== null && { summary: lede }),
    ...(picture && {
      image: picture.url,
      attachments: [{ url: picture.url, mime_type: 'image/jpeg', size_in_bytes: picture.bytes }],
    }),
    // The format requires a moment, so months are left out.
    ...(updated && updated.precision !== 'month' && { date_modified: rfc3339(earliestMoment(updated)) }),
    ...(published && { date_published: rfc3339(earliestMoment(published)) }),
    ...(authors.length > 0 && { authors: authors.map((author) => ({ name: fullName(author) })) }),
    tags: [topic],
    language: lang,
  };
}
