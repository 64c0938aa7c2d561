import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { diagnose, type Diagnostic, type Place } from '../../report/diagnostic';
import { fold, wordCount } from '../../language/text';
import type { Markdown } from '../../markdown/markdown';
import type { Draft, Step } from '../draft';
import { isEndLine, isLinksOnly, isProse, isWidget } from '../page/furniture';
import { readPageLine } from '../page/line';
import { isTagRow } from '../page/tags';
import type { HeadingPiece, Piece, TextPiece } from '../pieces';
import { cutText } from '../plain';
import { linesOf, trimmed } from '../runs';
import { textPiece } from '../text-piece';
import { siteSuffix } from '../words/titles';

/** Longest title without a diagnostic, in letters: lists and search results show about this much. */
const longest = 120;

/** Maximum length of an inferred title, in words; a longer line is a standfirst. */
const longestInferred = 30;

/** Maximum length of a kicker above the title, in words. */
const longestKicker = 12;

/** How many pieces below a title may repeat it. */
const near = 8;

/**
 * Reads the title: front matter's, else the first level-1 heading, else the first line that looks like one, else the
 * file name. Removes it from the body, with its repetitions and the kicker above it.
 */
export const readTitle: Step = (draft) => {
  const { frontMatter, keyPlace, textOf } = draft;
  const pieces = withTitleApart(draft.pieces, textOf);
  const heading = titleHeading(pieces, frontMatter.title);
  const found = heading ?? findTitle(pieces) ?? null;
  const place = found?.place ?? { line: 1, column: 1 };
  const written = found === null ? '' : withoutSite(found, pieces);
  const title = stated(frontMatter.title, written) ?? (written || titleOfFile(draft));
  if (title === null) return { diagnostics: [diagnose('title-missing', place, {})] };
  // Beside the front matter's title, a line that only looks like a title counts if it says the same.
  const isTitle =
    found !== null && (found === heading || frontMatter.title === undefined || fold(written) === fold(title));
  const used = isTitle ? found : null;
  const { kept, dropped } = withoutRepeats(pieces, used, [title, used?.plain.text ?? '']);
  const inferred = frontMatter.title === undefined && found !== heading;
  return {
    title,
    titlePlace: frontMatter.title === undefined ? place : keyPlace('title'),
    pieces: kept,
    diagnostics: [
      ...(inferred ? [diagnose('title-inferred', place, { title })] : []),
      ...remarks(title, used === null ? '' : written, place),
      ...cutSite(used, written, place),
      ...dropped.map((piece) => diagnose('junk-dropped', piece.place, { words: piece.plain.text })),
    ],
  };
};

/**
 * The level-1 heading that is the title. Beside the front matter's title, one that says something else is a chapter if
 * prose stands above it, or if there are several.
 */
function titleHeading(pieces: readonly Piece[], given: string | undefined): HeadingPiece | undefined {
  const headings = pieces.filter(
    (piece) => piece.kind === 'heading' && piece.level === 1 && piece.plain.text !== '',
  );
  const [first] = headings;
  if (first?.kind !== 'heading' || given === undefined) return first?.kind === 'heading' ? first : undefined;
  const same = fold(first.plain.text) === fold(given) || given.startsWith(first.plain.text);
  const isChapter = headings.length > 1 || pieces.slice(0, pieces.indexOf(first)).some(isProse);
  return same || !isChapter ? first : undefined;
}

/** Front matter's title, without the site's name that a page's `<title>` adds to its heading. */
function stated(title: string | undefined, heading: string): string | undefined {
  const isLonger = heading !== '' && title?.startsWith(heading) === true;
  return isLonger && /^\s[-–—|]\s/.test(title.slice(heading.length)) ? heading : title;
}

function remarks(title: string, written: string, place: Place): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  if (written !== '' && written !== title) {
    diagnostics.push(diagnose('title-conflict', place, { heading: written, title }));
  }
  if (title.length > longest) {
    diagnostics.push(diagnose('title-long', place, { length: title.length, longest }));
  }
  return diagnostics;
}

/** The heading, bold line or line in capitals before any prose; else a short first line followed by prose. */
function findTitle(pieces: readonly Piece[]): HeadingPiece | TextPiece | undefined {
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === 'heading' && piece.plain.text !== '' && !isWidget(piece.plain.text)) return piece;
    if (piece.kind === 'block' && !isLinksOnly(piece) && !isLetterhead(piece.node)) return undefined;
    if (piece.kind !== 'text' || isPageText(piece)) continue;
    return mayBeTitle(piece, pieces.slice(index + 1)) ? piece : undefined;
  }
  return undefined;
}

/** The national motto that heads an official letter stands above its title. */
function isLetterhead(node: Nodes): boolean {
  return node.type === 'table' && /doc lap tu do hanh phuc/.test(fold(toString(node)));
}

function mayBeTitle({ plain: { text }, style }: TextPiece, behind: readonly Piece[]): boolean {
  if (wordCount(text) > longestInferred || /[.;,:…]["”’)]*$/.test(text) || /^[-–+•*]\s/.test(text))
    return false;
  const isSetApart = style === 'bold' || (text === text.toUpperCase() && /\p{Lu}{2}/u.test(text));
  return isSetApart || behind.some(isProse);
}

function isPageText(piece: TextPiece): boolean {
  const { text } = piece.plain;
  if (isTagRow(text)) return true;
  return isEndLine(text) || isLinksOnly(piece) || (readPageLine(text, false)?.dates.length ?? 0) > 0;
}

/** Splits the first line off the first paragraph, if it is a title and full sentences follow. */
function withTitleApart(pieces: readonly Piece[], textOf: Markdown['textOf']): readonly Piece[] {
  const at = pieces.findIndex((piece) => piece.kind === 'text' && !isPageText(piece));
  const piece = pieces[at];
  if (piece?.kind !== 'text' || pieces.some(({ kind }) => kind === 'heading')) return pieces;
  const [first, ...others] = linesOf(piece.nodes).map((line) => textPiece(trimmed(line), false, textOf));
  const isApart =
    first &&
    others.length > 0 &&
    others.every(
      (line) => line && /^[\p{Lu}\d(“"]/u.test(line.plain.text) && /[.!?…:]["”’)]*$/.test(line.plain.text),
    );
  if (
    !isApart ||
    !mayBeTitle(
      first,
      others.filter((line) => line !== null),
    )
  )
    return pieces;
  const parts = [first, ...others.filter((line) => line !== null)];
  const last = parts.length - 1;
  const placed = parts.map((part, index) => ({
    ...part,
    gapBefore: index === 0 ? piece.gapBefore : 0,
    gapBehind: index === last ? piece.gapBehind : 0,
  }));
  return [...pieces.slice(0, at), ...placed, ...pieces.slice(at + 1)];
}

/** The title without the site's name that a page's `<title>` adds: “… | Báo Ninh Hải”. */
function withoutSite({ plain }: HeadingPiece | TextPiece, pieces: readonly Piece[]): string {
  const cut = plain.text.replace(siteSuffix, '');
  if (cut !== plain.text && wordCount(cut) >= 3) return cut;
  // The page's heading shows which part of the line is the title.
  const short = pieces
    .slice(0, near)
    .find(
      (piece) =>
        isLine(piece) &&
        piece.plain.text.length > 20 &&
        /^\s[-–—|]\s/.test(plain.text.slice(piece.plain.text.length)) &&
        plain.text.startsWith(piece.plain.text),
    );
  return short !== undefined && isLine(short) ? short.plain.text : plain.text;
}

function cutSite(found: HeadingPiece | TextPiece | null, written: string, place: Place): Diagnostic[] {
  if (found === null || written.length >= found.plain.text.length) return [];
  return [diagnose('junk-dropped', place, { words: cutText(found.plain, written.length).text })];
}

/** The pieces without the title, its repetitions nearby, and short lines above it that do not belong to the page. */
function withoutRepeats(
  pieces: readonly Piece[],
  used: Piece | null,
  titles: readonly string[],
): { kept: Piece[]; dropped: (HeadingPiece | TextPiece)[] } {
  const same = new Set(titles.map(fold).filter((title) => title !== ''));
  const at = used === null ? -1 : pieces.indexOf(used);
  const above = pieces.slice(0, Math.max(0, at));
  const kicker = above.some(isProse) ? undefined : above.findLast(isLine);
  const dropped: (HeadingPiece | TextPiece)[] = [];
  const kept = pieces.filter((piece, index) => {
    if (piece === used) return false;
    // After a picture it is the caption.
    if (!isLine(piece) || index > Math.max(0, at) + near || pieces[index - 1]?.kind === 'image') return true;
    if (!same.has(fold(piece.plain.text)) && !(piece === kicker && isKicker(piece))) return true;
    dropped.push(piece);
    return false;
  });
  return { kept, dropped };
}

function isKicker({ plain: { text } }: HeadingPiece | TextPiece): boolean {
  if (isTagRow(text) || isEndLine(text)) return false;
  return wordCount(text) <= longestKicker && readPageLine(text, false) === null;
}

function isLine(piece: Piece): piece is HeadingPiece | TextPiece {
  return piece.kind === 'text' || piece.kind === 'heading';
}

/** The words of “phong-trao-thi-dua.md”; null if the file has no content to publish, or its name no words. */
function titleOfFile({ file, pieces, frontMatter }: Draft): string | null {
  if (pieces.length === 0 && frontMatter.lede === undefined) return null;
  const name = file
    .normalize('NFC')
    .replace(/^.*\//, '')
    .replace(/\.[a-z]+$/i, '')
    .replace(/^\d{4}-\d{2}-\d{2}-/, '')
    .replace(/[-_\s]+/g, ' ')
    .trim();
  if (!/\p{L}/u.test(name)) return null;
  return name.charAt(0).toUpperCase() + name.slice(1);
}
