import { isPost } from '../embeds';
import { link, type Dialect } from './rule';

/** Pictures of one dot with which services count readers. */
const COUNTER =
  /^https?:\/\/(?:img\.zemanta\.com\/pix|(?:feeds|stats|pixel)\.(?:wordpress|wp)\.com|feeds\.feedburner\.com\/~|feedads\.|pixel\.quantserve\.com|(?:www\.)?assoc-amazon\.|medium\.com\/_\/stat|(?:www\.)?google-analytics\.com|(?:www\.)?facebook\.com\/tr\b|[\w.-]*doubleclick\.net)/i;

/** What a sign before a part of a page's head stands for. */
const SIGNS = new Map([
  ['✍', 'Tác giả: '],
  ['👤', 'Tác giả: '],
  ['🏷', 'Từ khóa: '],
]);

/**
 * What page-to-Markdown services and feeds add to a page: Jina's “Image 3: …” before each picture's alt text, a film or
 * post as a picture, pictures that count readers.
 */
export const scrapers: Dialect = {
  hint: /!\[Image \d|!\[[^\]]{0,300}\]\(https?:|<img\s|<script\s|^(?:📅|🗓|✍|👤|🏷)/imu,
  rules: [
    {
      pattern:
        /(\[)?!\[[^\]]{0,300}\]\((https?:\/\/[^\s()]{1,1000})(?:[ \t]"[^"\n]{0,300}")?\)(?:\]\([^()\n]{0,1000}\))?/g,
      read: ([whole, opening, url = '']) =>
        COUNTER.test(url) && (opening !== undefined) === whole.includes('](', whole.indexOf(url)) ? '' : null,
    },
    {
      pattern: /<img\s[^<>]{1,2000}>/gi,
      read: ([tag]) => (COUNTER.test(/\ssrc=["']([^"']*)/i.exec(tag)?.[1] ?? '') || isDot(tag) ? '' : null),
    },
    {
      pattern: /<script\s([^<>]{1,1000})>\s*<\/script>/gi,
      read: ([, written = '']) => {
        const page = pageOf(written);
        return page === null ? null : `\n\n${link(page)}\n\n`;
      },
    },
    // Two or more in a row, or in one line, are the date, author and tags of a page.
    {
      pattern:
        /(?:^(?:📅|🗓|✍|👤|🏷)[^\n]{1,200}(?:\n|$)){2,4}|^(?:📅|🗓|✍|👤|🏷)[^\n|·•]{1,100}[|·•][ \t]*(?:📅|🗓|✍|👤|🏷)[^\n]{1,200}$/gmu,
      read: ([lines]) =>
        lines.replace(
          /(📅|🗓|✍|👤|🏷)\ufe0f?[ \t]*(\p{L}[^\n:|·•]{0,20}:)?/gu,
          (_sign, sign: string, label?: string) => label ?? SIGNS.get(sign) ?? '',
        ),
    },
    { pattern: /(?<=!\[)Image \d{1,4}(?::[ \t]*|(?=\]))/g, read: () => '' },
    {
      pattern: /!\[([^\]\n]{0,300})\]\((https?:\/\/[^\s()]{1,1000})\)/g,
      read: ([, words = '', url = '']) => (isPost(url) ? link(url, words.replace(/^\d+$/, '')) : null),
    },
  ],
};

/** Whether a picture is one dot wide and high. */
function isDot(tag: string): boolean {
  return ['width', 'height'].every((side) => new RegExp(`\\s${side}=["']?1(?:px)?["'\\s/>]`, 'i').test(tag));
}

/** The page whose content a script would show: code on GitHub, a terminal's recording, a post on Telegram. */
function pageOf(written: string): string | null {
  const post = /data-telegram-post=["']([\w/]{1,100})["']/.exec(written)?.[1];
  if (post !== undefined) return `https://t.me/${post}`;
  return (
    /src=["'](https:\/\/(?:gist\.github\.com|asciinema\.org\/a)\/[\w./-]{1,200})\.js\b/.exec(written)?.[1] ??
    null
  );
}
