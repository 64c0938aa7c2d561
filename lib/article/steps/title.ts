import { diagnose, type Diagnostic, type Place } from '../../report/diagnostic';
import { readFileName } from '../../language/file-name';
import { capitalised, fold, wordCount } from '../../language/text';
import type { Draft, Step } from '../draft';
import type { Markdown } from '../../markdown/markdown';
import { isAboveHeadline, isBareMenu, isPagePicture, isPageTop, isStampLine, signs } from '../page/copied';
import { isProse, wordsIn } from '../page/furniture';
import { isEndLine, isTimeAgo, isTrailTo } from '../page/lines/end-lines';
import { authorsIn } from '../page/head-authors';
import { readPageLine } from '../page/line';
import { isDated } from '../page/page-line';
import { readTags } from '../page/tags';
import { dateInTitle } from '../page/title-date';
import { isTagRow } from '../page/lines/labels';
import { isCollective, looksLikeName } from '../person';
import { isLine, type HeadingPiece, type LinePiece, type Piece } from '../pieces';
import { cutText } from '../plain';
import { tagLabel } from '../words/furniture';
import { titleLabel } from '../words/markers';
import { issueLine, siteSuffix } from '../words/titles';
import { findTitle, hasAddress, titleHeading, withTitleApart } from './find-title';
import { letterTitle } from './letter-title';

/** Longest title without a diagnostic, in letters: lists and search results show about this much. */
const longest = 120;

/** Maximum length of a kicker above the title, in words. */
const longestKicker = 12;

/** How many pieces right above the headline of a page may name its author. */
const beside = 3;

/** From more words on, another line can only repeat the headline. */
const shortestHeadline = 4;

/** How many pieces below a title may repeat it. */
const near = 8;

/**
 * Reads the title: front matter's, else that of an official letter or a press release, else the first level-1 heading, else the
 * first line that looks like one, else the file name. Removes it from the body, with its repetitions and the kicker above it.
 */
export const readTitle: Step = (draft) => {
  const { frontMatter, keyPlace, textOf } = draft;
  const letter = frontMatter.title === undefined ? letterTitle(draft.pieces, textOf) : null;
  if (letter !== null) {
    const { title, place, pieces, labels } = letter;
    return {
      title,
      titlePlace: place,
      pieces,
      diagnostics: [
        ...labels.map((piece) => diagnose('junk-dropped', piece.place, { words: piece.plain.text })),
        diagnose('title-inferred', place, { title }),
        ...remarks(title, '', place),
      ],
    };
  }
  const pieces = withTitleApart(draft.pieces, textOf);
  const heading = repeatedBelow(pieces, titleHeading(pieces, frontMatter.title));
  const found = heading ?? findTitle(pieces, draft.isPage) ?? null;
  const place = found?.place ?? { line: 1, column: 1 };
  const line = found === null ? '' : withoutHash(withoutSite(found, pieces), draft.file);
  const dated = dateInTitle(line);
  const named = dated === null ? line : line.slice(dated.from, dated.to);
  const written = named.replace(titleLabel, '');
  const given = frontMatter.title === undefined ? undefined : withoutHash(frontMatter.title, draft.file);
  const title = stated(given, written) ?? (written || titleOfFile(draft));
  if (title === null) return { diagnostics: [diagnose('title-missing', place, {})] };
  // Beside the front matter's title, a line that only looks like a title counts if it says the same.
  const isTitle =
    found !== null && (found === heading || frontMatter.title === undefined || fold(written) === fold(title));
  const used = isTitle ? found : null;
  const { page, isDatedAbove } = pageAbove(pieces, used, draft.isPage);
  const left = pieces.filter((piece) => !page.has(piece));
  const { kept, dropped } = withoutRepeats(left, used, [title, used?.plain.text ?? '']);
  const inferred = frontMatter.title === undefined && found !== heading;
  return {
    title,
    titlePlace: frontMatter.title === undefined ? place : keyPlace('title'),
    pieces: kept,
    // A section's name above the date shows as much as two lines of a menu.
    isPage: draft.isPage || page.size > (isDatedAbove ? 0 : 1),
    published: dated && { ...dated.date.moment, from: 'page' },
    tags: [...page].flatMap((piece) => readTags(piece, textOf) ?? []),
    diagnostics: [
      ...[...page].flatMap((piece) => aboutPage(piece, textOf)),
      ...(inferred ? [diagnose('title-inferred', place, { title })] : []),
      ...remarks(title, used === null ? '' : written, place),
      ...cutSite(used, line, place),
      ...dropped.map((piece) => diagnose('junk-dropped', piece.place, { words: piece.plain.text })),
    ],
  };
};

/** The last heading that repeats the title, as pages print it below their menu, if no sentence is in between. */
function repeatedBelow(
  pieces: readonly Piece[],
  heading: HeadingPiece | undefined,
): HeadingPiece | undefined {
  if (heading === undefined) return undefined;
  const title = fold(heading.plain.text);
  const last = pieces.findLast(
    (piece) =>
      piece.kind === 'heading' &&
      piece.level === 1 &&
      piece.plain.text !== '' &&
      title.startsWith(fold(piece.plain.text)),
  );
  if (last?.kind !== 'heading') return heading;
  const between = pieces.slice(pieces.indexOf(heading) + 1, pieces.indexOf(last));
  return isPageTop(between) && between.every(isAboveHeadline) ? last : heading;
}

/** What a copied page prints above its headline; its bylines stay, and its date where none is below. */
function pageAbove(
  pieces: readonly Piece[],
  used: LinePiece | null,
  isPage: boolean,
): { page: Set<Piece>; isDatedAbove: boolean } {
  const at = used === null ? -1 : pieces.indexOf(used);
  const above = pieces.slice(0, Math.max(0, at));
  const isHeadline = used?.kind === 'heading' && used.level === 1;
  const isSigned = pieces.slice(at + 1, at + near).some(signs);
  const isTop = isPage || isPageTop(above) || above.some((piece) => repeatsWithSite(piece, used));
  const isDatedBelow = pieces.slice(at + 1, at + near).some(isStampLine);
  const isBare = isHeadline && !isTop && isBareMenu(above, isSigned, isDatedBelow);
  if (!isTop && !isBare) return { page: new Set(), isDatedAbove: false };
  const date = isDatedBelow ? undefined : (above.findLast(isStampLine) ?? above.findLast(hasDay));
  // Further above, or beside a button of the menu, a name may be the paper's or any label.
  const named = authorsIn(isPage ? above.slice(-beside).filter((piece) => !isButton(piece)) : above).pieces;
  const bylines = isBare && isSigned ? new Set<Piece>() : named;
  // Above a date alone, a picture is the article's.
  const isBareTop = above.filter(({ kind }) => kind !== 'image').length < 2;
  const isCover = (piece: Piece) => piece.kind === 'image' && isBareTop && !isPagePicture(piece);
  const page = new Set(
    above.filter(
      (piece) => piece !== date && !bylines.has(piece) && isAboveHeadline(piece) && !isCover(piece),
    ),
  );
  return { page, isDatedAbove: date !== undefined };
}

/** “Tin mới: Chợ nổi họp lại | Báo Ninh Hải”: the headline among other words of the page. */
function repeatsWithSite(piece: Piece, headline: LinePiece | null): boolean {
  if (!isLine(piece) || headline === null || !/\s[|>»/–—-]\s/.test(piece.plain.text)) return false;
  return (
    fold(piece.plain.text).includes(fold(headline.plain.text)) &&
    wordCount(headline.plain.text) > shortestHeadline
  );
}

function hasDay(piece: Piece): boolean {
  return isLine(piece) && isDated(piece.plain.text);
}

function isButton(piece: Piece): boolean {
  return isLine(piece) && isEndLine(piece.plain.text) && !isTimeAgo(piece.plain.text);
}

function aboutPage(piece: Piece, textOf: Markdown['textOf']): Diagnostic[] {
  if (piece.kind === 'image') return [];
  const words = wordsIn(piece, textOf);
  return words === '' ? [] : [diagnose('junk-dropped', piece.place, { words })];
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

/** The title without the site's name that a page's `<title>` adds: “… | Báo Ninh Hải”. */
function withoutSite({ plain }: LinePiece, pieces: readonly Piece[]): string {
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

function cutSite(found: LinePiece | null, line: string, place: Place): Diagnostic[] {
  if (found === null || line.length >= found.plain.text.length) return [];
  return [diagnose('junk-dropped', place, { words: cutText(found.plain, line.length).text })];
}

/** The pieces without the title, its repetitions nearby, and short lines above it that do not belong to the page. */
function withoutRepeats(
  pieces: readonly Piece[],
  used: Piece | null,
  titles: readonly string[],
): { kept: Piece[]; dropped: LinePiece[] } {
  const same = new Set(titles.map(fold).filter((title) => title !== ''));
  const at = used === null ? -1 : pieces.indexOf(used);
  const above = pieces.slice(0, Math.max(0, at));
  const kicker = above.some(isProse) ? undefined : above.findLast(isLine);
  const dropped: LinePiece[] = [];
  const kept = pieces.filter((piece, index) => {
    if (piece === used) return false;
    // After a picture it is the caption.
    if (!isLine(piece) || index > Math.max(0, at) + near || pieces[index - 1]?.kind === 'image') return true;
    const { text } = piece.plain;
    const isRepeated = same.has(fold(text)) || titles.some((title) => isTrailTo(text, title));
    if (!isRepeated && !(piece === kicker && isKicker(piece))) return true;
    dropped.push(piece);
    return false;
  });
  return { kept, dropped };
}

function isKicker(piece: LinePiece): boolean {
  const { text } = piece.plain;
  if (issueLine.test(text)) return true;
  if (piece.kind === 'heading') return wordCount(text) <= longestKicker;
  if (isTagRow(text) || tagLabel.test(text) || isEndLine(text) || hasAddress(text)) return false;
  if (wordCount(text) > longestKicker) return false;
  const line = readPageLine(text);
  if (line === null) return true;
  // “PHOTO GALLERY” and “Sông Rồng.vn - Báo của bến” only look like names.
  const people = line.byline?.authors ?? [];
  const isNamed = people.some(({ name }) => looksLikeName(name) || isCollective(name));
  return line.dates.length === 0 && people.length > 0 && !isNamed;
}

/** The title without the hash that an export adds to it and to the file's name: “Chợ nổi a831c3347810”. */
function withoutHash(title: string, file: string): string {
  const [whole, hash] = /\s+((?=[a-f]*\d)[\da-f]{10,12}|[\da-f]{32})$/i.exec(title) ?? [];
  return whole === undefined || hash === undefined || !file.includes(hash)
    ? title
    : title.slice(0, -whole.length);
}

/** The words of “phong-trao-thi-dua.md”; null if the file has no content to publish, or its name no words. */
function titleOfFile({ file, pieces, frontMatter }: Draft): string | null {
  if (pieces.length === 0 && frontMatter.lede === undefined) return null;
  const name = readFileName(file.normalize('NFC'))
    .words.replace(/[-_\s]+/g, ' ')
    .trim()
    // “09-thu-moi.md” is the ninth of its folder.
    .replace(/^0\d (?=\p{L})/u, '');
  if (!/\p{L}/u.test(name)) return null;
  return capitalised(name);
}
