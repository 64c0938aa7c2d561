import type { Nodes, PhrasingContent } from 'mdast';
import { diagnose, type Diagnostic } from '../../report/diagnostic';
import { toString } from 'mdast-util-to-string';
import { wordCount } from '../../language/text';
import type { Step } from '../draft';
import { isProse, nodeOf, wordsAround, wordsIn } from '../page/furniture';
import { isRelatedLabel } from '../page/lines/end-lines';
import { leadsToArticle } from '../links';
import { isLine, type Piece } from '../pieces';
import { leadsAway } from '../page/copied';
import { isCutText, isThumbnail } from '../page/other-articles';
import { linksIn } from '../page/tags';
import { linesOf, writtenIn } from '../runs';
import { endsSentence } from '../words/running';

/** Minimum length of another article's title, in words. */
const headline = 3;

/** Maximum length of such a title, in words. */
const longest = 25;

/** Arrows before a link to another article. */
const arrows = /^\s*(?:>{1,3}|»|►|▶|→|☞|👉)/u;

/**
 * Drops boxes that link to other articles: a linked thumbnail followed by the same link as text, “Xem thêm:” followed
 * by links, links after an arrow.
 */
export const dropRelated: Step = ({ pieces, source, textOf }) => {
  const isOwn = ownLinks(pieces, source?.url ?? null);
  const diagnostics: Diagnostic[] = [];
  let box: string | null = null;
  let inBox = false;
  const kept = pieces.filter((piece, index) => {
    if (piece.kind === 'image' && piece.link !== null && leadsToArticle(piece.link)) {
      box = piece.link;
      diagnostics.push(diagnose('related-dropped', piece.place, { url: piece.link }));
      return false;
    }
    if (piece.kind === 'image' && isThumbnail(piece, pieces[index + 1])) {
      box = addressesIn(pieces[index + 1])[0] ?? null;
      diagnostics.push(diagnose('related-dropped', piece.place, { url: box ?? '' }));
      return false;
    }
    if (box !== null && isOnlyLink(piece, box)) {
      diagnostics.push(diagnose('related-dropped', piece.place, { url: box }));
      return false;
    }
    if (box !== null && isCutText(piece) && isLine(piece)) {
      diagnostics.push(diagnose('junk-dropped', piece.place, { words: piece.plain.text }));
      return false;
    }
    box = null;
    inBox =
      (inBox && leadsAway(piece)) ||
      isBox(piece) ||
      opensBox(piece, pieces[index + 1]) ||
      isBareBox(piece, pieces[index + 1]) ||
      isBareBox(pieces[index - 1], piece) ||
      isOwn(piece, index);
    if (!inBox) return true;
    const links = addressesIn(piece);
    if (links.length === 0) {
      diagnostics.push(diagnose('junk-dropped', piece.place, { words: wordsIn(piece, textOf) }));
    }
    diagnostics.push(...links.map((url) => diagnose('related-dropped', piece.place, { url })));
    return false;
  });
  return { pieces: kept, diagnostics };
};

/** “Xem thêm: [tên bài](…)”, “>> [tên bài](…)”. */
function isBox(piece: Piece): boolean {
  const node = nodeOf(piece);
  if (node === null) return false;
  if (node.type === 'list') return node.children.every(isReference);
  if (isRelatedLabel(wordsAround(node)))
    return isReference(node) && ('plain' in piece || node.type === 'blockquote');
  if ('plain' in piece) return leadsAway(piece) && arrows.test(piece.plain.text);
  return isQuotedTwice(node) && (leadsAway(piece) || isBareTitle(node));
}

/** A label of the page and links to other articles. */
function isReference(node: Nodes): boolean {
  const links = linksIn(node);
  return (
    isRelatedLabel(wordsAround(node)) && links.length > 0 && links.every(({ url }) => leadsToArticle(url))
  );
}

/** “>> [tên bài](…)”: arrows that Markdown parses as a quotation in a quotation, around a line. */
function isQuotedTwice(node: Nodes): boolean {
  const isLineIn = (child: Nodes) =>
    child.type === 'blockquote' &&
    child.children.every(({ type }) => /^(?:paragraph|blockquote)$/.test(type));
  return node.type === 'blockquote' && node.children.every(isLineIn);
}

/** A title that lost its link: “Chợ nổi họp lại”. */
function isBareTitle(node: Nodes): boolean {
  const text = toString(node);
  return linksIn(node).length === 0 && wordCount(text) <= longest && !/[.!…:;]["”’)]*$/.test(text);
}

/** “TIN LIÊN QUAN”, and on the lines right below titles that lost their links. */
function isBareBox(label: Piece | undefined, titles: Piece | undefined): boolean {
  if (label?.kind !== 'text' || titles?.kind !== 'text' || titles.gapBefore > 0) return false;
  const isBare = (text: string) => wordCount(text) <= longest && !endsSentence.test(text);
  return (
    isRelatedLabel(label.plain.text) && linesOf(titles.nodes).every((line) => isBare(writtenIn(line).trim()))
  );
}

/** Makes a test for links alone below a paragraph that lead to another article of the newspaper of origin. */
function ownLinks(pieces: readonly Piece[], source: string | null): (piece: Piece, index: number) => boolean {
  const images = pieces.flatMap((piece) => (piece.kind === 'image' ? [piece.src] : []));
  const sites = new Set([source ?? '', ...images].map(siteOf).filter(Boolean));
  return (piece, index) => {
    const node = nodeOf(piece);
    if (node === null || piece.kind === 'heading' || !leadsAway(piece)) return false;
    const before = pieces[index - 1];
    const behindText = before !== undefined && isProse(before);
    const leadsIn = before !== undefined && 'plain' in before && /[:,]$/.test(before.plain.text);
    return (
      behindText &&
      !leadsIn &&
      linksIn(node).every((link) => sites.has(siteOf(link.url)) && wordCount(toString(link)) >= headline + 1)
    );
  };
}

/** Approximate registered domain of an address: “tuoitre.vn” for “cdn.tuoitre.vn”; "" without a host. */
function siteOf(url: string): string {
  const host = /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
  return host.split('.').slice(-2).join('.');
}

/** “Xem thêm” alone, right above links. */
function opensBox(piece: Piece, next: Piece | undefined): boolean {
  return 'plain' in piece && isRelatedLabel(piece.plain.text) && next !== undefined && leadsAway(next);
}

function addressesIn(piece: Piece | undefined): string[] {
  const node = piece === undefined ? null : nodeOf(piece);
  return node === null ? [] : linksIn(node).map(({ url }) => url);
}

function isOnlyLink(piece: Piece, url: string): boolean {
  return isLine(piece) && piece.nodes.every((node) => isLinkOrBlank(node, url));
}

function isLinkOrBlank(node: PhrasingContent, url: string): boolean {
  if (node.type === 'link') return node.url === url;
  if (node.type === 'text') return node.value.trim() === '';
  return (
    node.type === 'break' || ('children' in node && node.children.every((child) => isLinkOrBlank(child, url)))
  );
}
