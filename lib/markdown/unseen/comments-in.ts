import type { Place } from '../../report/diagnostic';
import { outsideCode } from '../code-ranges';
import type { Source } from '../edits';

/** What is written in a file for those who edit it, and shown to nobody else. */
export interface Comment {
  words: string;
  /** Of its first word. */
  place: Place;
}

/** A comment of HTML, MDX, Obsidian, Liquid, Jinja, Hugo or Markdown (`[//]: # (words)`); one group holds its words. */
const COMMENT =
  /<!--([^]{1,2000}?)-->|\{\/\*([^]{1,2000}?)\*\/\}|(?<![\d%])%%([^%]{1,2000})%%(?![%\d])|\{%-?\s*comment\b[^%\n]{0,99}%\}([^]{1,2000}?)\{%-?\s*endcomment|\{#([^}]{1,2000})#\}|\{\{[-<%]?\s*\/\*([^]{1,2000}?)\*\/|^ {0,3}\[(?:\/\/|#|_?comment_?)\]:[ \t]*(?:#|<>)[ \t]*(?:\(([^()\n]{1,2000})\)|"([^"\n]{1,2000})")/dgim;

/** The comments of a text, in order; those of more than some 2,000 characters are taken for text that was put away. */
export function commentsIn({ text, place }: Source): Comment[] {
  const found = Array.from(text.matchAll(COMMENT), ({ indices }) => {
    const [whole = [0, 0], ...groups] = indices ?? [];
    const inner = groups.find((group) => group !== undefined) ?? whole;
    return { start: whole[0], end: whole[1], inner };
  });
  return outsideCode(text, found).flatMap(({ inner: [from, to] }) => {
    const words = text.slice(from, to).trim();
    return words === '' ? [] : [{ words, place: place(from + text.slice(from, to).search(/\S/)) }];
  });
}
