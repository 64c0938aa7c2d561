import type { Draft } from '../draft';
import { isLine, type Piece } from '../pieces';
import { fold } from '../../language/text';
import { contentsLabels } from '../words/furniture';
import { pageNumber, printedPage } from '../words/junk';
import { isAmong } from './among';
import { isLinksOnly, wordsIn } from './furniture';
import { linksIn } from './tags';

/** How many entries a table of contents without a label has at least. */
const LEAST_ENTRIES = 3;

/** Maximum length of an entry, in letters. */
const LONGEST_ENTRY = 200;

/** “Mục lục” and links to places on the page; the page generates its own. */
export function contentsOf(pieces: readonly Piece[], textOf: Draft['textOf']): Piece[] {
  return pieces.flatMap((label, index) => {
    const list = pieces[index + 1];
    if ('plain' in label && isAmong(label.plain.text, contentsLabels)) {
      const below = pieces.slice(index + 1);
      const end = below.findIndex((piece) => !hasPageNumber(wordsIn(piece, textOf)));
      const entries = end < 0 ? below : below.slice(0, end);
      if (entries.length > 0) return [label, ...entries];
    }
    // A tool fills in what an empty heading announces, or a line of text.
    if (
      'plain' in label &&
      list?.kind === 'heading' &&
      list.level <= (label.kind === 'heading' ? label.level : 6)
    )
      return isAmong(label.plain.text, contentsLabels) ? [label] : [];
    if (!('plain' in label) || list?.kind !== 'block' || list.node.type !== 'list') return [];
    const links = linksIn(list.node);
    const isContents =
      links.length > 0 &&
      links.every(({ url }) => url.startsWith('#')) &&
      isLinksOnly(list) &&
      isAmong(label.plain.text, contentsLabels);
    return isContents ? [label, list] : [];
  });
}

/** “Lời nói đầu ........ 3”: an entry, or several, of a printed table of contents. */
function hasPageNumber(text: string): boolean {
  return /(?:[.…_][ \t]?){4,}\s*\d{1,4}\s*$/.test(text);
}

/** “I. MỤC TIÊU 2” … “III. TỔ CHỨC 5”: three lines and more with page numbers, most of which are lines of their own below. */
export function printedContents(pieces: readonly Piece[]): Piece[] {
  const said = pieces.map((piece) => (isLine(piece) ? piece.plain.text : ''));
  const runs = runsOf(said);
  if (runs.length === 0) return [];
  const lastAt = new Map(said.map((text, index) => [text.length > LONGEST_ENTRY ? '' : fold(text), index]));
  return runs.flatMap(({ start, end }) => {
    const titles = said.slice(start, end).map((line) => fold(line.replace(pageNumber, '')));
    const repeated = titles.filter((title) => (lastAt.get(title) ?? 0) >= end);
    return repeated.length * 2 > titles.length ? pieces.slice(start, end) : [];
  });
}

/** Where lines in a row end in numbers that do not fall. */
function runsOf(lines: readonly string[]): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  for (let start = 0, end = 0; start < lines.length; start = Math.max(end, start + 1)) {
    end = start;
    for (let last = 0; pageNumber.test(lines[end] ?? ''); end += 1) {
      const page = Number(/\d+$/.exec(lines[end] ?? '')?.[0]);
      if (page < last) break;
      last = page;
    }
    if (end - start >= LEAST_ENTRIES) runs.push({ start, end });
  }
  return runs;
}

/** “Trang 2/5” between two paragraphs, “Trang 2” and “Trang 3”: what a printed page has at its foot. */
export function pageNumbers(pieces: readonly Piece[]): Piece[] {
  const numbered = pieces.flatMap((piece) => {
    const [found, page, of] = (isLine(piece) && printedPage.exec(piece.plain.text)) || [];
    return found === undefined
      ? []
      : [{ piece, page: Number(page), of: of === undefined ? null : Number(of) }];
  });
  const ascends =
    numbered.length > 1 && numbered.every(({ page }, at) => page > (numbered[at - 1]?.page ?? 0));
  return numbered.flatMap(({ piece, page, of }) => ((of === null ? ascends : page <= of) ? [piece] : []));
}
