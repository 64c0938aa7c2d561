import { visit } from 'unist-util-visit';
import type { PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { diagnose } from '../../report/diagnostic';
import type { Step } from '../draft';
import { fold } from '../../language/text';
import { emojiCode, sourceLink } from '../words/markers';

/**
 * The address behind “Xem chi tiết ở đây”, with the machine's excerpt that is glued behind it: both leave the
 * article. Front matter's `source` wins.
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
  return { source: given };
};

function sourceAddress(nodes: PhrasingContent[]): string | null {
  let address: string | null = null;
  visit({ type: 'paragraph', children: nodes }, 'link', (link) => {
    if (sourceLink.test(fold(toString(link).replace(emojiCode, ' ')))) address ??= link.url;
  });
  return address;
}

function toSource(url: string): { url: string; name: string } | null {
  try {
    return { url, name: new URL(url).hostname.replace(/^www\./, '') };
  } catch {
    return null;
  }
}
