import { decodeString } from 'micromark-util-decode-string';
import { embedName, isPost } from '../../markdown/markdown';

/** A film or post of another site that has a paragraph of its own. */
export interface Post {
  kind: 'post';
  /** The paragraph's anchor on the page; null if nothing links to it. */
  id: string | null;
  /** The address of its page. */
  url: string;
  /** The link's text, or the name of the site if the text is the address. */
  name: string;
}

/** A paragraph that is only a link, as the sanitiser writes it. */
const LINK_ALONE = /<p(?: id="([^"]*)")?><a href="([^"]*)"[^>]*>([^<]*)<\/a><\/p>/g;

type Part = { kind: 'html'; html: string } | Post;

/**
 * Cuts a section's HTML at the paragraphs that are only a link to a film or post; links among text stay.
 * @param isWanted whether to cut at the film or post with this address; where its address is the text, too, it gets a name
 */
export function partPosts(html: string, isWanted: (url: string) => boolean = () => true): Part[] {
  const parts: Part[] = [];
  let end = 0;
  const textUpTo = (index: number) => {
    const between = html.slice(end, index);
    if (between.trim() !== '') parts.push({ kind: 'html', html: between });
  };
  for (const { 0: whole, 1: id, 2: href = '', 3: words = '', index } of html.matchAll(LINK_ALONE)) {
    const url = decodeString(href);
    const isBare = /^https?:/.test(words);
    if (!isPost(url) || isInside(html, index) || !(isBare || isWanted(url))) continue;
    textUpTo(index);
    const name = isBare ? embedName(url) : decodeString(words);
    parts.push({ kind: 'post', id: id ?? null, url, name });
    end = index + whole.length;
  }
  textUpTo(html.length);
  return parts;
}

/** Whether a place is inside a quotation, list or table. */
function isInside(html: string, index: number): boolean {
  const before = html.slice(0, index);
  return ['blockquote', 'ul', 'ol', 'table', 'section'].some(
    (name) => before.lastIndexOf(`<${name}`) > before.lastIndexOf(`</${name}`),
  );
}
