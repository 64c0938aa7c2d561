import { readFileName } from './file-name';
import { fold } from './text';

/**
 * The last segment of an article's address, from its file name: percent-decoded, without marks, `[a-z0-9-]`, without a
 * date before it and a tool's hash after it; from the title if nothing is left.
 */
export function slugOf(file: string, title: string): string {
  return toSlug(readFileName(file).words) || toSlug(title) || 'bai-viet';
}

/** The name of a folder's own page, for servers and for Next, which has no other page of that name. */
const FOLDER_PAGE = 'index';

/** Text as an address segment: “Đi chợ” becomes `di-cho`, “Index” `index-1`; empty without letters and digits. */
export function toSlug(text: string): string {
  const folded = fold(text.replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, ''));
  const slug = cutSlug(folded.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, ''));
  return slug === FOLDER_PAGE ? `${slug}-1` : slug;
}

/** Longest segment in bytes: file systems allow 255, and suffixes are appended. */
const LONGEST = 120;

/** Cuts a long segment at a word; a hash of the whole distinguishes those with the same beginning. */
function cutSlug(slug: string): string {
  if (slug.length <= LONGEST) return slug;
  const hash = hashOf(slug);
  const cut = slug.slice(0, LONGEST - hash.length);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), LONGEST / 2)).replace(/-$/, '') + `-${hash}`;
}

/** FNV-1a in 32 bits, as browsers have no synchronous hash. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash.toString(36);
}
