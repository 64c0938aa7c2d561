/** Players of films, by the addresses of their pages; the first whose host is allowed counts. */
const PLAYERS: readonly (readonly [page: RegExp, ...players: ((id: string) => string)[]])[] = [
  [
    /^https?:\/\/(?:(?:www\.|m\.)?youtube\.com\/(?:watch\?(?:[^#]*&)?v=|shorts\/|live\/)|youtu\.be\/)([\w-]{5,20})/i,
    (id) => `https://www.youtube-nocookie.com/embed/${id}`,
    (id) => `https://www.youtube.com/embed/${id}`,
  ],
  [
    /^https?:\/\/(?:www\.)?vimeo\.com\/(?:\w+\/)*(\d{5,15})/i,
    (id) => `https://player.vimeo.com/video/${id}?dnt=1`,
  ],
  [
    /^https?:\/\/(?:www\.)?dailymotion\.com\/video\/(\w{5,15})/i,
    (id) => `https://geo.dailymotion.com/player.html?video=${id}`,
  ],
  [
    /^https?:\/\/(?:www\.)?tiktok\.com\/(?:@[^/]+\/video|embed)\/(\d{5,25})/i,
    (id) => `https://www.tiktok.com/player/v1/${id}`,
  ],
  [
    /^(https?:\/\/(?:www\.|m\.)?facebook\.com\/(?:[^/?#]+\/videos\/|watch\/?\?|reel\/)[^#\s]+)/i,
    (url) => `https://www.facebook.com/plugins/video.php?href=${encodeURIComponent(url)}`,
  ],
];

/**
 * The address of the player of a film; null if no allowed host has one.
 * @param origins whose frames the site's settings allow: `https://player.vimeo.com`, `https://*.example.vn`
 */
export function playerOf(url: string, origins: readonly string[]): string | null {
  if (origins.length === 0) return null;
  for (const [page, ...players] of PLAYERS) {
    const id = page.exec(url)?.[1];
    const player = id && players.map((make) => make(id)).find((each) => isAllowed(each, origins));
    if (player) return player;
  }
  return null;
}

function isAllowed(address: string, origins: readonly string[]): boolean {
  const { origin, hostname } = new URL(address);
  return origins.some((each) =>
    each.startsWith('https://*.') ? hostname.endsWith(each.slice('https://*'.length)) : each === origin,
  );
}
