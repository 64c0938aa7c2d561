import { visit } from 'unist-util-visit';
import type { PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { diagnose } from '../../report/diagnostic';
import type { Step } from '../draft';
import { linksIn } from '../page/tags';
import type { Piece } from '../pieces';
import { webAddress } from '../../base/web-address';
import { fold } from '../../language/text';
import { emojiCode, sourceLine, sourceLink } from '../words/markers';

/** How many pieces at the end may contain the line that names the source. */
const reach = 12;

/**
 * Reads the source: front matter's `source`, else the address of “Xem chi tiết ở đây”, which is removed with the
 * automatic excerpt after it, else the address in a line such as “Nguồn GD&TĐ: https://…” at the end.
 */
export const readSource: Step = ({ frontMatter, pieces }) => {
  const given = frontMatter.source === undefined ? null : toSource(frontMatter.source);
  for (const piece of pieces) {
    if (piece.kind !== 'heading' && piece.kind !== 'text') continue;
    const url = sourceAddress(piece.nodes);
    if (url === null) continue;
    const excerpt = piece.plain.text.replace(/^.*?(?:ở|tại) đây\P{L}*/iu, '');
    return {
      source: given ?? toSource(url),
      pieces: pieces.filter((other) => other !== piece),
      diagnostics: [diagnose('excerpt-dropped', piece.place, { words: excerpt.slice(0, 60) })],
    };
  }
  const from = Math.max(0, pieces.length - reach);
  const foot = pieces.find(
    (piece, index) => index >= from && sourceLine.test(addressLine(piece, pieces[index - 1])),
  );
  const found = foot && sourceLine.exec(addressLine(foot, undefined))?.groups;
  const source = given ?? (found?.['url'] === undefined ? null : toSource(found['url']));
  if (foot === undefined || source === null) return { source };
  return { source, via: found?.['name'] ?? null, pieces: pieces.filter((piece) => piece !== foot) };
};

/** A line with its link's address behind the linked words: “Nguồn: Báo Biển https://…”. A picture's is its credit. */
function addressLine(piece: Piece, above: Piece | undefined): string {
  if (piece.kind !== 'text') return '';
  const [link, ...others] = linksIn({ type: 'paragraph', children: piece.nodes });
  const { text } = piece.plain;
  const isNamed =
    link !== undefined && others.length === 0 && above?.kind !== 'image' && !/https?:/.test(text);
  return isNamed && text.endsWith(toString(link)) ? `${text} ${link.url}` : text;
}

function sourceAddress(nodes: PhrasingContent[]): string | null {
  let address: string | null = null;
  visit({ type: 'paragraph', children: nodes }, 'link', (link) => {
    if (sourceLink.test(fold(toString(link).replace(emojiCode, ' ')))) address ??= link.url;
  });
  return address;
}

function toSource(url: string): { url: string; name: string } | null {
  const address = webAddress(url);
  return address && { url, name: address.hostname.replace(/^www\./, '') };
}
