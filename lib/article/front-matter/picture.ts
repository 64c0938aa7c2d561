import { captionKeys } from '../words/values';
import { field, listOf, rawText, readText, recordOf } from './values';

/**
 * Reads a picture: an address, an embed of Markdown or Obsidian, a map, or the first entry of a list with an address.
 */
export function readPicture(value: unknown): Picture | null {
  for (const entry of listOf(value)) {
    const record = recordOf(entry);
    const picture = record ? pictureOf(record) : embedded(rawText(entry) ?? '');
    if (picture) return picture;
  }
  return null;
}

/** Whether a value can only be the address of a picture: one word that ends like a picture's file. */
export function isPictureAddress(value: unknown): boolean {
  return /^\S+\.(?:jpe?g|png|gif|webp|avif|svg)(?:\?\S*)?$/i.test(rawText(value) ?? '');
}

interface Picture {
  src: string;
  alt: string;
  caption: string | null;
  credit: string | null;
}

function pictureOf(record: Record<string, unknown>): Picture | null {
  const inner = field(record, readPicture, ...captionKeys.src);
  if (!inner) return null;
  return {
    src: inner.src,
    alt: field(record, readText, ...captionKeys.alt) ?? inner.alt,
    caption: field(record, readText, ...captionKeys.caption) ?? inner.caption,
    credit: field(record, readText, ...captionKeys.credit) ?? inner.credit,
  };
}

function embedded(text: string): Picture | null {
  const bare = { alt: '', caption: null, credit: null };
  const markdown = /^!\[([^\]]*)\]\(\s*<?([^<>]+?)>?(?:\s+["'].*["'])?\s*\)$/.exec(text);
  if (markdown?.[2] !== undefined) return { ...bare, src: markdown[2], alt: markdown[1] ?? '' };
  const wiki = /^!?\[\[([^[\]|#]+)(?:[|#][^[\]]*)?\]\]$/.exec(text)?.[1];
  const src = (wiki ?? text).trim().replace(/^(?:[{|](?:filename|static|attach)[}|]|__GHOST_URL__)/, '');
  // A switch, a number, a folder (`/assets/img/`) or the words on a banner are no picture.
  return /^(?:|true|false|yes|no|none|null|~|\d+|.*\/|(?=.*\s)[^./]*)$/i.test(src) ? null : { ...bare, src };
}
