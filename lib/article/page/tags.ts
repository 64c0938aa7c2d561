import type { Link, Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Markdown } from '../../markdown/markdown';
import { nodeOf } from './furniture';
import type { Piece } from '../pieces';
import { tagLabel } from '../words/furniture';

/** A tag is a few words. */
const LONGEST = 60;

/** “#Bắc Ninh”, “#vùng-cao”, “#chợ/phiên”. */
const hashtag = /^#[\p{L}\p{N}_/-]+(?: [\p{L}\p{N}_/-]+){0,4}$/u;

/** The tags of a line such as “Từ khóa: a, b”; empty where only the label stands there, null where it is no such line. */
export function readTags(piece: Piece, textOf: Markdown['textOf']): string[] | null {
  const text = 'plain' in piece ? piece.plain.text : '';
  const node = nodeOf(piece);
  if (node === null) return null;
  if (isTagRow(text)) return cleaned(text.split(/\s+(?=#)/));
  if (!tagLabel.test(text)) return null;
  return tagsIn(node, text.replace(tagLabel, ''), textOf);
}

/** Whether a line is but tags: “#chợ #vùng-cao”. */
export function isTagRow(text: string): boolean {
  const hashes = text.split(/\s+(?=#)/);
  return hashes.length > 1 && hashes.every((tag) => hashtag.test(tag));
}

/** The tags that a node lists, as links or with marks between them. @param text what it says, without a label */
export function tagsIn(node: Nodes, text: string, textOf: Markdown['textOf']): string[] {
  const links = linksIn(node).map((link) => textOf(link).text);
  return cleaned(links.length > 0 ? links : text.split(/\s*[,;|•·]\s*|\s+(?=#)/));
}

function cleaned(tags: readonly string[]): string[] {
  const names = tags.map((tag) => tag.replace(/^[#\s]+|[\s.,;]+$/g, ''));
  return [...new Set(names.filter((name) => name !== '' && name.length <= LONGEST))];
}

/** The links of a node that lead somewhere, in order. */
export function linksIn(node: Nodes): Link[] {
  const links: Link[] = [];
  visit(node, 'link', (link) => {
    links.push(link);
  });
  return links;
}
