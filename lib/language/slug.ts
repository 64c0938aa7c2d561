import { fold } from './text';

/**
 * The last part of an article's address, from its file name: percent-decoded, marks stripped, `[a-z0-9-]`.
 * Where nothing is left of the name, the title serves.
 */
export function slugOf(file: string, title: string): string {
  const name = file.replace(/^.*\//, '').replace(/\.(?:md|markdown)$/i, '');
  return toSlug(decode(name)) || toSlug(title) || 'bai-viet';
}

/** Text as one part of an address: “Đi chợ” is `di-cho`; empty where it has no letter or digit. */
export function toSlug(text: string): string {
  return fold(text.replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')).replace(/ /g, '-');
}

/** A name that is not well-formed percent-encoding stays as it is. */
function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
