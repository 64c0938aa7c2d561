import type { Link, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { fold } from '../../language/text';
import { walk } from '../walk';

/**
 * Links whose title, `[x](y "title")`, says what their text does not: a page has no place for it. One for each title; an
 * address or a file's name tells readers nothing.
 */
export function titledLinks(root: Root): { link: Link; words: string }[] {
  const found = new Map<string, Link>();
  walk(root, (node) => {
    if (node.type !== 'link') return;
    const title = node.title?.replace(/\s+/g, ' ').trim() ?? '';
    const said = new Set(fold(toString(node)).split(' '));
    const isNew = fold(title)
      .split(' ')
      .some((word) => word !== '' && !said.has(word));
    if (isNew && /\s/.test(title) && !found.has(title)) found.set(title, node);
  });
  return [...found].map(([words, link]) => ({ link, words }));
}
