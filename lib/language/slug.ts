import { readFileName } from './file-name';
import { fold } from './text';

/**
 * The last part of an article's address, from its file name: percent-decoded, marks stripped, `[a-z0-9-]`; without the
 * date before it and a tool's hash behind it.
 * Where nothing is left of the name, the title serves.
 */
export function slugOf(file: string, title: string): string {
  return toSlug(readFileName(file).words) || toSlug(title) || 'bai-viet';
}

/** Text as one part of an address: “Đi chợ” is `di-cho`; empty where it has no letter or digit. */
export function toSlug(text: string): string {
  return cutSlug(fold(text.replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')).replace(/ /g, '-'));
}

/** Bytes of a part of an address at most: file systems take 255, and more is put behind it. */
const LONGEST = 120;

/** A part that is too long, cut at a word; a hash of the whole keeps two apart that begin alike. */
function cutSlug(slug: string): string {
  if (slug.length <= LONGEST) return slug;
  const hash = hashOf(slug);
  const cut = slug.slice(0, LONGEST - hash.length);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), LONGEST / 2)).replace(/-$/, '') + `-${hash}`;
}

/** FNV-1a in 32 bits: browsers have no hash that is given at once. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash.toString(36);
}
