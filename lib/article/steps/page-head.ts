import { diagnose, type Diagnostic } from '../../report/diagnostic';
import { fold, wordCount, wordsOf } from '../../language/text';
import type { Person } from '../article';
import { isMarkedByline, readByline, type Byline } from '../byline/byline';
import type { Draft, Step } from '../draft';
import { isEmbed } from '../page/embed';
import { isOfEvent } from '../page/event';
import { dividersIn, isLinksOnly, isProse, nodeOf, wordsIn } from '../page/furniture';
import { isEndLine, isWidget } from '../page/lines/end-lines';
import { readPageLine } from '../page/line';
import { isAuthorLink } from '../page/author-link';
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

/**
 * Reads and removes what a page prints above its text, and between standfirst and text: breadcrumbs, buttons, date,
 * authors. A name alone is left to the signatures.
 */
export const readPageHead: Step = (draft) => {
  const { pieces } = draft;
  const dropped = new Set<Piece>();
  const diagnostics: Diagnostic[] = [];
  let { published, updated, tags, via } = draft;
  let byline: Byline | null = null;
  const photographers: Person[] = [];
  let [prose, kept, dated] = [0, 0, -1];
  const dividers = dividersIn(pieces);
  for (const [index, piece] of pieces.slice(0, reach).entries()) {
    const drop = (words: string) => {
      dropped.add(piece);
      diagnostics.push(diagnose('junk-dropped', piece.place, { words }));
    };
    if (isEmbed(piece) || dividers.has(piece)) {
      kept += 1;
      continue;
    }
    if (isBadge(piece) && prose + kept === 0) {
      drop(wordsIn(piece, draft.textOf));
      continue;
    }
    if (piece.kind !== 'text') continue;
    const { text } = piece.plain;
    if (prose === 0 && onlineEdition.test(text)) {
      drop(text);
      continue;
    }
    const isCaption = pieces[index - 1]?.kind === 'image';
    const isShort = wordCount(text) <= longest && !isOfEvent(pieces, index);
    const line = isShort ? readPageLine(text, false) : null;
    const nameAbove = line !== null && prose === 0 ? nameIn(pieces[index - 1], draft) : null;
    // A bare date after other text is a cell of a table.
    const isDated =
      line !== null &&
      line.dates.length > 0 &&
      (prose + kept === 0 ||
        line.byline !== null ||
        line.hasLabel ||
        nameAbove !== null ||
        (prose === 0 && isAboveEndLine(pieces, index)) ||
        line.dates.some(({ isStamp }) => isStamp));
    const isBesideDate =
      prose === 0 && index > 0 && index - 1 === dated && isOthersName(line?.byline ?? null, draft);
    const signs =
      line !== null &&
      byline === null &&
      !isCaption &&
      (isMarked(line.byline, piece) || isBesideDate || (line.hasLabel && prose === 0));
    const isBelowNames = prose <= 1 && !isCaption && (byline !== null || draft.authors.length > 0);
    const below = isBelowNames ? line?.byline : null;
    if (below?.authors.length === 0 && below.photographers.length > 0) {
      photographers.push(...below.photographers);
      drop(text);
    } else if (line !== null && (isDated || signs)) {
      const original = line.dates.find(({ isUpdate }) => !isUpdate) ?? line.dates[0];
      const update = line.dates.find(({ isUpdate }) => isUpdate);
      if (original !== undefined) published ??= { ...original.moment, from: 'page' };
      if (update !== undefined && update !== original) updated ??= update.moment;
      byline ??= line.byline;
      if (isDated && byline === null && nameAbove !== null) {
        byline = nameAbove.byline;
        dropped.add(nameAbove.piece);
      }
      via ??= line.byline?.via ?? null;
      if (isDated) dated = index;
      drop(text);
    } else if (
      isCaption
        ? isWidget(text)
        : isEndLine(text) ||
          (prose === 0 && (isCounter(piece) || isWay(text) || (index - 1 === dated && clock.test(text))))
    )
      drop(text);
    else if (readTags(piece, draft.textOf) !== null && prose === 0) {
      tags = readTags(piece, draft.textOf) ?? tags;
      drop(text);
    } else if (isProse(piece)) prose += 1;
    else kept += 1;
    if (prose === 2) break;
  }
  return {
    published,
    updated,
    tags,
    via,
    authors: draft.authors.length > 0 ? draft.authors : (byline?.authors ?? []),
    photographers: [...(byline?.photographers ?? draft.photographers), ...photographers],
    pieces: pieces.filter((piece) => !dropped.has(piece)),
    diagnostics,
  };
};

/** Whether a page's line is right below: “12/03/2021”, then “Lượt xem: 1.204”. */
function isAboveEndLine(pieces: readonly Piece[], index: number): boolean {
  const below = pieces[index + 1];
  return below?.kind === 'text' && isEndLine(below.plain.text);
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

/** The name alone that a piece is. */
function nameIn(piece: Piece | undefined, draft: Draft): { byline: Byline; piece: Piece } | null {
  if (piece?.kind !== 'text' || piece.style !== 'plain') return null;
  const byline = readByline(piece.plain.text, false);
  const isName = byline !== null && isOthersName(byline, draft);
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

/** Whether a line without a date names the author: “Bởi A”, “Tác giả: A”, “A |”, a link to the author's page. */
function isMarked(byline: Byline | null, piece: TextPiece): boolean {
  if (byline === null || byline.authors.length === 0) return false;
  return isMarkedByline(piece.plain.text) || isAuthorLink(piece) || /\s[|•·]$/.test(piece.plain.text);
}

/** A badge that says how a project or document is doing, or a line that only leads to a site's home page. */
function isBadge(piece: Piece): boolean {
  if (piece.kind === 'image') return badgeAddress.test(piece.src);
  const node = nodeOf(piece);
  return node !== null && isLinksOnly(piece) && linksIn(node).every(({ url }) => home.test(url));
}

const home = /^https?:\/\/[^/]+\/?$/i;
