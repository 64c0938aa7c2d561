import type { Code, Link, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { saysMore } from '../../language/text';
import { walk } from '../walk';

/** Words for which a page has no place, and the node that they belong to. */
interface Titled {
  node: Code | Link;
  words: string;
}

/**
 * Titles of links, `[x](y "title")`, and of listings, ```` ```js title="…" ````, that say what the text does not; each once. One
 * word alone, an address or a file's name, tells readers nothing.
 */
export function unseenTitles(root: Root): Titled[] {
  const found = new Map<string, Titled>();
  walk(root, (node) => {
    if (node.type !== 'link' && node.type !== 'code') return;
    const title = node.type === 'link' ? node.title : listingTitle(node);
    const words = title?.replace(/\s+/g, ' ').trim() ?? '';
    if (!found.has(words) && saysMore(words, toString(node))) found.set(words, { node, words });
  });
  return [...found.values()];
}

function listingTitle({ lang, meta }: Code): string | undefined {
  return /\b(?:title|caption|name)\s*=\s*["']([^"'\n]{1,300})["']/i.exec(`${lang ?? ''} ${meta ?? ''}`)?.[1];
}
