import { asHtml } from './in-html';
import { shortcodeLink } from './wordpress';

/**
 * What a WordPress shortcode shows, as a link in HTML; null if it shows nothing that can be linked.
 * @param shortcode as written: `[su_youtube url="…"]`
 */
export function shortcodeHtml(shortcode: string): string | null {
  const [, name = '', written = ''] = /^\[([\w-]+)((?:\s[^\]]*)?)\]$/.exec(shortcode) ?? [];
  const link = name === '' ? null : shortcodeLink(name, written);
  return link === null ? null : asHtml(link);
}
