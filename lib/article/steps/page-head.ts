import { diagnose, type Diagnostic } from '../../report/diagnostic';
import { fold, wordCount, wordsOf } from '../../language/text';
import type { Person } from '../article';
import { isMarkedByline, readByline, type Byline } from '../byline/byline';
import type { Draft, Step } from '../draft';
import { isEmbed } from '../page/embed';
import { isOfEvent } from '../page/event';
import { dividersIn, isLinksOnly, isProse, nodeOf, wordsIn } from '../page/furniture';
import { isEndLine, isWidget } from '../page/lines/end-lines';
import { readPageLine, type PageLine } from '../page/line';
import { isCapitalised, looksLikeName } from '../person';
import type { Piece, TextPiece } from '../pieces';
import { linksIn, readTags } from '../page/tags';
import { onlineEdition } from '../words/agencies';
import { badgeAddress } from '../words/furniture';
import { neverInNames } from '../words/people';

/** The time of day alone, below its day, as OneNote prints it: “9:05 AM”. */
const clock = /^\d{1,2}[:h]\d{2}(?:\s?[ap]m)?$/i;

/** Maximum number of pieces in the head of a page, which ends with the second paragraph of prose. */
const reach = 16;

/** Maximum length of a section's name, in words. */
const LONGEST_NAME = 5;

/** Maximum length of a line of a page's head, in words. */
const longest = 24;

/** What the head of a page says, as far as it is read. */
interface Head {
  published: Draft['published'];
  updated: Draft['updated'];
  tags: Draft['tags'];
  via: Draft['via'];
  byline: Byline | null;
  photographers: Person[];
  /** Paragraphs of prose, and other pieces that stay. */
  prose: number;
  kept: number;
  /** The place of the last date among the pieces; -1 without one. */
  dated: number;
  dropped: Set<Piece>;
  diagnostics: Diagnostic[];
}

/**
 * Reads and removes what a page prints above its text, and between standfirst and text: breadcrumbs, buttons, date,
 * authors. A name alone is left to the signatures.
 */
export const readPageHead: Step = (draft) => {
  const { pieces, published, updated, tags, via, textOf } = draft;
  const head: Head = {
    ...{ published, updated, tags, via, byline: null, photographers: [] },
    ...{ prose: 0, kept: 0, dated: -1, dropped: new Set<Piece>(), diagnostics: [] },
  };
  const dividers = dividersIn(pieces);
  for (const [index, piece] of pieces.slice(0, reach).entries()) {
    if (isEmbed(piece) || dividers.has(piece)) head.kept += 1;
    else if (head.prose + head.kept === 0 && isBadge(piece)) drop(head, piece, wordsIn(piece, textOf));
    else if (piece.kind === 'text') readText(head, draft, piece, index);
    if (head.prose === 2) break;
  }
  const { byline, photographers, dropped } = head;
  // Where a page prints only its last change, that is its date.
  const lastChange: Draft['published'] =
    head.published === null && head.updated !== null ? { ...head.updated, from: 'page' } : null;
  return {
    published: head.published ?? lastChange,
    updated: lastChange === null ? head.updated : null,
    tags: head.tags,
    via: head.via,
    authors: draft.authors.length > 0 ? draft.authors : (byline?.authors ?? []),
    photographers: [...(byline?.photographers ?? draft.photographers), ...photographers],
    pieces: pieces.filter((piece) => !dropped.has(piece)),
    diagnostics: head.diagnostics,
  };
};

function drop(head: Head, piece: Piece, words: string): void {
  head.dropped.add(piece);
  head.diagnostics.push(diagnose('junk-dropped', piece.place, { words }));
}

/** Takes what a line or paragraph of the head says, and drops it if it is the page's; else counts it. */
function readText(head: Head, draft: Draft, piece: TextPiece, index: number): void {
  const { text } = piece.plain;
  const isOpening = head.prose === 0;
  const isCaption = draft.pieces[index - 1]?.kind === 'image';
  const isShort = wordCount(text) <= longest && !isOfEvent(draft.pieces, index);
  const line = isShort ? readPageLine(text) : null;
  const tags = isOpening ? readTags(piece, draft.textOf) : null;
  if (isOpening && onlineEdition.test(text)) drop(head, piece, text);
  else if (line !== null && takeLine(head, draft, { line, piece, index, isCaption })) drop(head, piece, text);
  else if (isCaption ? isWidget(text) : isEndLine(text) || (isOpening && isOfPage(head, piece, index)))
    drop(head, piece, text);
  else if (tags !== null) {
    head.tags = tags;
    drop(head, piece, text);
  } else if (isProse(piece)) head.prose += 1;
  else head.kept += 1;
}

/** Whether a line above the text is no more than a count, a way through the site, or the time below its day. */
function isOfPage({ dated }: Head, piece: TextPiece, index: number): boolean {
  const { text } = piece.plain;
  return isCounter(piece) || isWay(text) || (index - 1 === dated && clock.test(text));
}

/** A line of a page's head, and where it stands. */
interface HeadLine {
  line: PageLine;
  piece: TextPiece;
  index: number;
  isCaption: boolean;
}

/** Takes the dates and names of a page's line; false if it is none. */
function takeLine(head: Head, draft: Draft, found: HeadLine): boolean {
  const { line, index, isCaption } = found;
  const hasNames = head.byline !== null || draft.authors.length > 0;
  if (!isCaption && hasNames && namesPhotographers(line.byline)) {
    head.photographers.push(...line.byline.photographers);
    return true;
  }
  const nameAbove = head.prose === 0 ? nameIn(draft.pieces[index - 1], draft) : null;
  const isDated = line.dates.length > 0 && (nameAbove !== null || saysWhen(head, draft, found));
  if (!isDated && !signs(head, draft, found)) return false;
  const original = line.dates.find(({ isUpdate }) => !isUpdate);
  const update = line.dates.find(({ isUpdate }) => isUpdate);
  if (original !== undefined) head.published ??= { ...original.moment, from: 'page' };
  if (update !== undefined) head.updated ??= update.moment;
  head.byline ??= line.byline;
  if (isDated && head.byline === null && nameAbove !== null) {
    if (nameAbove.byline.authors.length > 0) head.byline = nameAbove.byline;
    head.via ??= nameAbove.byline.via;
    head.dropped.add(nameAbove.piece);
  }
  head.via ??= line.byline?.via ?? null;
  if (isDated) head.dated = index;
  return true;
}

function namesPhotographers(byline: Byline | null): byline is Byline {
  return byline?.authors.length === 0 && byline.photographers.length > 0;
}

/** Whether a line's date is that of the page. A bare date after other text is a cell of a table, unless the first sentence is right below it. */
function saysWhen({ prose, kept }: Head, { pieces }: Draft, { line, index }: HeadLine): boolean {
  return (
    prose + kept === 0 ||
    line.byline !== null ||
    line.hasLabel ||
    (prose === 0 && isProse(pieces[index + 1])) ||
    line.dates.some(({ isStamp }) => isStamp)
  );
}

/** Whether a line names who wrote the text: by its words, or below the date. */
function signs(head: Head, draft: Draft, { line, piece, index, isCaption }: HeadLine): boolean {
  if (head.byline !== null || isCaption) return false;
  if (isMarked(line.byline, piece) || (line.hasLabel && head.prose === 0)) return true;
  return head.prose === 0 && index > 0 && index - 1 === head.dated && isOthersName(line.byline, draft);
}

/** Whether a line right below the date names people, none of whom is in the title. */
function isOthersName(byline: Byline | null, { title }: Draft): boolean {
  const subject = fold(title ?? '');
  const names = byline?.authors.map(({ name }) => name) ?? [];
  return (
    names.length > 0 &&
    names.every((name) => !subject.includes(fold(name)) && !wordsOf(name.toLowerCase()).some(isNoName))
  );
}

/** The name alone that a piece is, or a paper's: “Báo Dân trí”. */
function nameIn(piece: Piece | undefined, draft: Draft): { byline: Byline; piece: Piece } | null {
  if (piece?.kind !== 'text' || piece.style !== 'plain') return null;
  const byline = readByline(piece.plain.text, false);
  const isPaper = byline?.via != null && byline.authors.length + byline.photographers.length === 0;
  const isName = byline !== null && (isPaper || isOthersName(byline, draft));
  const areNames = isName && byline.authors.every(({ name }) => looksLikeName(name) && isCapitalised(name));
  return areNames ? { byline, piece } : null;
}

function isNoName(word: string): boolean {
  return neverInNames.has(word);
}

/** “Khoa Nhi › Thành tích”, where the page lies on its site: names with arrows between them. */
function isWay(text: string): boolean {
  const names = text.replace(/^[•*·»›>]\s*/u, '').split(/\s+[>»›]\s+/u);
  return (
    names.length > 1 && names.every((name) => wordCount(name) <= LONGEST_NAME && /^\p{Lu}\P{N}*$/u.test(name))
  );
}

/** A number alone: a count of likes, comments or shares. */
function isCounter({ plain: { text }, style }: TextPiece): boolean {
  return style === 'plain' && /^\d{1,5}$|^\d{1,3}(?:[.,]\d)?k$/i.test(text);
}

/** Whether a line without a date names the author: “Bởi A”, “Tác giả: A”, “A |”. */
function isMarked(byline: Byline | null, piece: TextPiece): boolean {
  if (byline === null || byline.authors.length === 0) return false;
  return isMarkedByline(piece.plain.text) || /\s[|•·]$/.test(piece.plain.text);
}

/** A badge that says how a project or document is doing, or a line that only leads to a site's home page. */
function isBadge(piece: Piece): boolean {
  if (piece.kind === 'image') return badgeAddress.test(piece.src);
  const node = nodeOf(piece);
  return node !== null && isLinksOnly(piece) && linksIn(node).every(({ url }) => home.test(url));
}

const home = /^https?:\/\/[^/]+\/?$/i;
