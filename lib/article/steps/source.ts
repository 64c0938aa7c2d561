import { visit } from 'unist-util-visit';
import type { PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { diagnose } from '../../report/diagnostic';
import type { Step } from '../draft';
import { webAddress } from '../../base/web-address';
import { fold } from '../../language/text';
import { emojiCode, sourceLine, sourceLink } from '../words/markers';

/** A line that says where the text was taken from stands among so many pieces at the end. */
const reach = 12;

/**
 * The address behind “Xem chi tiết ở đây”, with the machine's excerpt that is glued behind it: both leave the
 * article. Else the address in a line such as “Nguồn GD&TĐ: https://…” at the end. Front matter's `source` wins.
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
  const foot = pieces
    .slice(-reach)
    .find((piece) => piece.kind === 'text' && sourceLine.test(piece.plain.text));
  const found = foot?.kind === 'text' ? sourceLine.exec(foot.plain.text)?.groups : undefined;
  const source = given ?? (found?.['url'] === undefined ? null : toSource(found['url']));
  if (foot === undefined || source === null) return { source };
  return { source, via: found?.['name'] ?? null, pieces: pieces.filter((piece) => piece !== foot) };
};

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
