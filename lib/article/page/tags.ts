import type { InlineCode, Link, Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { wordCount } from '../../language/text';
import type { Markdown } from '../../markdown/markdown';
import { isLinksOnly, nodeOf } from './furniture';
import type { Piece } from '../pieces';
import { hashtag, tagAddress, tagLabel } from '../words/furniture';
import { isTagRow } from './lines/labels';
import { walk } from '../../markdown/walk';

/** Maximum length of a tag, in letters. */
const LONGEST = 60;

/** Maximum length of a tag, in words. */
const LONGEST_TAG = 6;

/** The tags of a line such as “Từ khóa: a, b”; empty for a label alone, null for any other line. */
export function readTags(piece: Piece, textOf: Markdown['textOf']): string[] | null {
  const text = 'plain' in piece ? piece.plain.text : '';
  const node = nodeOf(piece);
  if (node === null) return null;
  if (isTagRow(text)) return cleaned(text.split(/\s+(?=#)/));
  const links = linksIn(node);
  if (links.length > 0 && isLinksOnly(piece) && links.every((link) => isTagLink(link))) {
    return tagsIn(node, text, textOf);
  }
  if (piece.kind === 'block') return readTagList(piece.node, textOf);
  if (!tagLabel.test(text)) return null;
  return tagsIn(node, text.replace(tagLabel, ''), textOf);
}

/** A link to a tag's page, or a tag by its form: “[#Bắc Ninh](…)”. */
function isTagLink(link: Link): boolean {
  const text = toString(link);
  return hashtag.test(text) || (tagAddress.test(link.url) && wordCount(text) <= LONGEST_TAG);
}

/** The tags of a list whose first item is a label: “Tag:”, then links. */
function readTagList(node: Nodes, textOf: Markdown['textOf']): string[] | null {
  if (node.type !== 'list') return null;
  const [label, ...items] = node.children;
  if (label === undefined || !tagLabel.test(textOf(label).text)) return null;
  const texts = items.map((item) => textOf(item).text);
  // A whole page may be a list, as in Logseq.
  if (texts.some((text) => text.length > LONGEST)) return null;
  return items.flatMap((item, index) => tagsIn(item, texts[index] ?? '', textOf));
}

/**
 * The tags that a node lists, as links or with separators between them.
 * @param text its text without a label
 */
export function tagsIn(node: Nodes, text: string, textOf: Markdown['textOf']): string[] {
  const links = [...linksIn(node), ...codesIn(node)].map((each) => textOf(each).text);
  if (links.length === 0 && node.type === 'list') {
    return cleaned(node.children.map((item) => textOf(item).text));
  }
  return cleaned(links.length > 0 ? links : text.split(/\s*[,;|•·]\s*|\s+(?=#)/));
}

function cleaned(tags: readonly string[]): string[] {
  const names = tags.map((tag) => tag.replace(/^[#\s]+|[#\s.,;]+$/g, ''));
  return [...new Set(names.filter((name) => name !== '' && name.length <= LONGEST))];
}

/** Inline code: HackMD writes tags as “tags: `a` `b`”. */
function codesIn(node: Nodes): InlineCode[] {
  const codes: InlineCode[] = [];
  walk(node, (code) => {
    if (code.type === 'inlineCode') codes.push(code);
  });
  return codes;
}

/** The links of a node that have an address, in order. */
export function linksIn(node: Nodes): Link[] {
  const links: Link[] = [];
  walk(node, (link) => {
    if (link.type === 'link') links.push(link);
  });
  return links;
}
