import { percentDecoded } from '../base/web-address';

/** Names shown for content of sites that articles embed; the same in every language. */
const SITES: readonly (readonly [host: RegExp, name: string])[] = [
  [/(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be)$/, 'Video YouTube'],
  [/(?:^|\.)vimeo\.com$/, 'Video Vimeo'],
  [/(?:^|\.)(?:dailymotion\.com|dai\.ly)$/, 'Video Dailymotion'],
  [/(?:^|\.)tiktok\.com$/, 'Video TikTok'],
  [/(?:^|\.)(?:facebook\.com|fb\.watch)$/, 'Facebook'],
  [/(?:^|\.)(?:twitter\.com|x\.com)$/, 'X (Twitter)'],
  [/(?:^|\.)instagram\.com$/, 'Instagram'],
  [/(?:^|\.)spotify\.com$/, 'Spotify'],
  [/(?:^|\.)soundcloud\.com$/, 'SoundCloud'],
  [/(?:^|\.)(?:gist\.)?github\.com$/, 'GitHub'],
];

/**
 * The link text for an embedded film, recording, map or post: name of the site, else of the file, else the address.
 */
export function embedName(url: string): string {
  const host = /^(?:https?:)?\/\/([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
  const site = SITES.find(([pattern]) => pattern.test(host))?.[1];
  if (site !== undefined) return site;
  if (/^(?:maps\.google\.|www\.google\.[a-z.]+$)/.test(host) && /maps/.test(url)) return 'Google Maps';
  const file = /([^/?#]+\.[a-z][a-z\d]{1,4})(?:[?#]|$)/i.exec(
    url.replace(/^(?:https?:)?\/\/[^/]*/i, ''),
  )?.[1];
  return file === undefined ? url : percentDecoded(file);
}

/** Whether `words` is one of the link texts that {@link embedName} gives to a known site. */
export function isEmbedName(words: string): boolean {
  return words === 'Google Maps' || SITES.some(([, name]) => name === words);
}

/** Addresses of embedded players, and the address of the page about what they play. */
const PLAYERS: readonly (readonly [player: RegExp, page: (id: string) => string])[] = [
  [
    /^\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/(?!videoseries|live_stream)([\w-]{5,20})/i,
    (id) => `https://www.youtube.com/watch?v=${id}`,
  ],
  [/^\/\/player\.vimeo\.com\/video\/(\d{5,15})/i, (id) => `https://vimeo.com/${id}`],
  [
    /^\/\/(?:www\.|geo\.)?dailymotion\.com\/embed\/video\/(\w{5,15})/i,
    (id) => `https://www.dailymotion.com/video/${id}`,
  ],
  [
    /^\/\/(?:www\.)?facebook\.com\/plugins\/(?:video|post)\.php\?(?:[^#]*&)?href=(https?%3A%2F%2F(?:[\w-]+\.)?facebook\.com%2F[^&#\s]+)/i,
    percentDecoded,
  ],
];

/** The page of an embedded film or post; a player's own address would show nothing but the player. */
export function embedPage(url: string): string {
  const address = url.replace(/^https?:/i, '');
  for (const [player, page] of PLAYERS) {
    const id = player.exec(address)?.[1];
    if (id !== undefined) return page(id);
  }
  return url;
}

/** Films and posts by the path of their page; a channel or a button to share has another. */
const POSTS =
  /^(?:https?:)?\/\/(?:[\w-]+\.)*(?:youtube\.com\/(?:watch\?|shorts\/|live\/|playlist\?)|youtu\.be\/\w|vimeo\.com\/(?:\w+\/)*\d|dailymotion\.com\/video\/|tiktok\.com\/(?:@[^/]+\/video|embed)\/|instagram\.com\/(?:p|reel|tv)\/|(?:twitter|x)\.com\/\w+\/status\/|fb\.watch\/\w|facebook\.com\/(?:[^/?]+\/(?:videos|posts)\/|watch\/?\?|reel\/|story\.php|permalink\.php|photo))/i;

/** Endings of recordings. */
export const RECORDINGS = /\.(?:mp4|m4v|webm|mov|ogv|mp3|m4a|ogg|oga|wav)(?:[?#].*)?$/i;
/** Endings of files that a page offers, whatever the tag is called. */
export const DOCUMENTS = /\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|odp|epub|zip)(?:[?#].*)?$/i;

/** Whether an address is that of a file beside the text: `../files/phu-luc.pdf`. */
export const isOwnFile = (url: string): boolean =>
  !/^(?:[a-z]+:|\/\/)/i.test(url) && (RECORDINGS.test(url) || DOCUMENTS.test(url));

/** Whether a link leads to one film or post of another site. */
export function isPost(url: string): boolean {
  return POSTS.test(url);
}

/** Addresses by which services count who follows a link; the address that it leads to is in them. */
const REDIRECT = new RegExp(
  `^https?://(?:${[
    String.raw`(?:www\.)?google(?:\.[a-z]{2,3}){1,2}/url\?(?:[^#]*&)?(?:q|url)`,
    String.raw`lm?\.(?:facebook\.com/l\.php|instagram\.com/)\?(?:[^#]*&)?u`,
    String.raw`[\w.]+\.safelinks\.protection\.outlook\.com/\?(?:[^#]*&)?url`,
    String.raw`(?:www\.)?youtube\.com/redirect\?(?:[^#]*&)?q`,
    String.raw`(?:www\.)?linkedin\.com/redir/redirect\?(?:[^#]*&)?url`,
  ].join('|')})=(https?(?::|%3A)[^&#\s]+)`,
  'i',
);

/**
 * Where a link leads in the end: Google Docs writes `https://www.google.com/url?q=https://…&sa=D` for every link, people
 * write `www.vidu.vn`, which browsers would look for on the site itself.
 */
export function behindRedirect(url: string): string {
  if (/^www\.[\w-]+\.\w/i.test(url)) return `https://${url}`;
  const target = REDIRECT.exec(url)?.[1];
  return target === undefined ? url : percentDecoded(target);
}
