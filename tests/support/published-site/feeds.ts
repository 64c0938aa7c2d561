import { z } from 'zod';
import { readXml } from './xml-reader';

/** What the three formats have in common. */
interface Feed {
  /** The feed's own address. */
  self: string;
  entries: Entry[];
}

interface Entry {
  id: string;
  url: string;
  /** As the format writes it; null if the feed has none. */
  date: string | null;
  html: string;
}

const jsonSchema = z.object({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  feed_url: z.url(),
  items: z.array(
    z.object({
      id: z.string(),
      url: z.url(),
      date_published: z.string().nullable().default(null),
      content_html: z.string(),
    }),
  ),
});

const formats: Record<string, { read: (text: string) => Feed; isDate: (date: string) => boolean }> = {
  'feed.xml': { read: readRss, isDate: isRfc822 },
  'atom.xml': { read: readAtom, isDate: isRfc3339 },
  'feed.json': { read: readJson, isDate: isRfc3339 },
};

export const feedNames = Object.keys(formats);

/**
 * The faults of a feed.
 * @param address of the feed on the site
 * @param hasPage whether the site has a page at an absolute address
 * @throws VFileMessage, SyntaxError or ZodError if it is not a feed at all
 */
export function feedFaults(text: string, address: string, hasPage: (url: string) => boolean): string[] {
  const format = formats[address.replace(/^.*\//, '')];
  if (!format) return ['is no known format'];
  const { self, entries } = format.read(text);
  const faults = new URL(self).pathname === address ? [] : [`calls itself ${self}`];
  if (new Set(entries.map(({ id }) => id)).size < entries.length) faults.push('names an entry twice');
  for (const { url, date, html } of entries) {
    if (!hasPage(url)) faults.push(`leads to ${url}, where no page is`);
    if (date !== null && !format.isDate(date)) faults.push(`dates ${url} ${date}`);
    const [, local] = / (?:href|src)="(?!https?:|mailto:|tel:)([^"]*)"/.exec(html) ?? [];
    if (local !== undefined) faults.push(`has “${local}” in ${url}, which only the page understands`);
  }
  return faults;
}

function readRss(text: string): Feed {
  const channel = readXml(text).one('channel');
  return {
    self: channel.one('atom:link').attributes['href'] ?? '',
    entries: channel.all('item').map((item) => ({
      id: item.one('guid').text,
      url: item.one('link').text,
      date: item.all('pubDate')[0]?.text ?? null,
      html: item.one('content:encoded').text,
    })),
  };
}

function readAtom(text: string): Feed {
  const feed = readXml(text).one('feed');
  const self = feed.all('link').find(({ attributes }) => attributes['rel'] === 'self');
  return {
    self: self?.attributes['href'] ?? '',
    entries: feed.all('entry').map((entry) => ({
      id: entry.one('id').text,
      url: entry.one('link').attributes['href'] ?? '',
      date: entry.one('updated').text,
      html: entry.one('content').text,
    })),
  };
}

function readJson(text: string): Feed {
  const { feed_url: self, items } = jsonSchema.parse(JSON.parse(text));
  return {
    self,
    entries: items.map(({ id, url, date_published: date, content_html: html }) => ({ id, url, date, html })),
  };
}

/** “Tue, 05 Jan 2021 23:30:00 +0700”, with the correct weekday. */
function isRfc822(date: string): boolean {
  const [, day] = /^(\w{3}, \d\d \w{3} \d{4}) \d\d:\d\d:\d\d [+-]\d{4}$/.exec(date) ?? [];
  return day !== undefined && new Date(`${day} 00:00:00 GMT`).toUTCString().startsWith(day);
}

function isRfc3339(date: string): boolean {
  return z.iso.datetime({ offset: true }).safeParse(date).success;
}
