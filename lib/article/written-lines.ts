import type { Nodes, PhrasingContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { wrapping } from '../language/wrapping';
import type { Markdown } from '../markdown/markdown';
import { partCredit } from './credit';
import { joinLines, linesOf, splitAtLines, trimmed, writtenIn } from './runs';
import { endsSentence, opensItem, sentenceEnd } from './words/running';

/** Maximum length of the lines of a free verse, which may begin with small letters. */
const VERSE = 40;

/** Minimum number of lines of such a verse. */
const FEWEST = 3;

/** How the lines of verses, addresses and lists begin, and hardly any that was wrapped. */
const opening = /^["“‘'(\[]*(?:\p{Lu}|\d|[-–—+•*]\s|\p{So})/u;

/** The beginning of an item: “a) ”, “b. ”, “ii) ”. */
const item = /^(?:\d{1,2}|[a-zđ]|[ivx]{1,4})[).\/]\s/u;

/**
 * Keeps the lines of a block that its writer ended with Enter alone, as verses, addresses and “a)”, “b)” are typed: in
 * Markdown they run on. Lines of text that was wrapped to a width do run on.
 */
export function keepLines(block: Nodes): void {
  visit(block, 'paragraph', (paragraph) => {
    paragraph.children = withLines(paragraph.children);
  });
}

/** Whether text is three lines or more that all end where their writer ended them, as a stanza. */
export function isStanza(nodes: PhrasingContent[]): boolean {
  const breaks = withLines(nodes).filter(({ type }) => type === 'break').length;
  return breaks >= 2 && breaks === linesOf(nodes).length - 1;
}

function withLines(nodes: PhrasingContent[]): PhrasingContent[] {
  if (!writtenIn(nodes).includes('\n')) return nodes;
  // A picture that was taken out leaves its line empty.
  const lines = linesOf(nodes)
    .map(trimmed)
    .filter((line) => line.length > 0);
  const texts = lines.map(writtenIn);
  const isAll =
    (texts.every((text) => opening.test(text) || item.test(text)) &&
      (isBold(lines[0]) || !isSentence(texts))) ||
    isVerse(texts);
  return lines.flatMap((line, index): PhrasingContent[] => {
    const [above, text] = [texts[index - 1], texts[index]];
    if (above === undefined || text === undefined) return line;
    const ends = item.test(text) || (isAll && endsThere(above, text));
    return [ends ? { type: 'break' } : { type: 'text', value: '\n' }, ...line];
  });
}

/**
 * Splits text written as one paragraph a line, without empty lines. Text that was wrapped to a width stays whole; so do
 * short lines without a full stop, as a label and what is below it. A label in bold below a long line always opens a paragraph.
 */
export function splitParagraphs(nodes: PhrasingContent[], textOf: Markdown['textOf']): PhrasingContent[][] {
  const parts: PhrasingContent[][][] = [];
  for (const line of splitAtLines(nodes)) {
    const last = parts.at(-1);
    const above = last?.at(-1);
    const isApart =
      above !== undefined && writtenIn(above).trim().length > wrapping.narrowest && opensWithLabel(line);
    if (last === undefined || isApart) parts.push([line]);
    else last.push(line);
  }
  return parts.flatMap((lines) => splitLines(lines, textOf));
}

function splitLines(lines: PhrasingContent[][], textOf: Markdown['textOf']): PhrasingContent[][] {
  const texts = lines.map((line) => writtenIn(line).trim());
  const breaks = texts.slice(1).map((next, index) => {
    const [line, text] = [lines[index] ?? [], texts[index] ?? ''];
    return endsSentence.test(text) || opensItem.test(next) || partCredit(textOf(...line)).credit !== null;
  });
  if (!breaks.includes(false)) return lines;
  if (!breaks.includes(true) || !areWritten(texts)) return [joinLines(lines)];
  const parts: PhrasingContent[][] = [];
  lines.forEach((line, index) => {
    const last = parts.at(-1);
    if (last === undefined || breaks[index - 1] === true || isBold(line) || isBold(lines[index - 1])) {
      parts.push(line);
    } else last.push({ type: 'text', value: '\n' }, ...line);
  });
  return parts;
}

/** Whether a line begins with a label in bold: “**Trả lời:** …”. */
export function opensWithLabel(line: readonly PhrasingContent[]): boolean {
  const [first, second] = said(line);
  if (first?.type !== 'strong') return false;
  return /:\s*$/.test(writtenIn([first])) || (second?.type === 'text' && second.value.startsWith(':'));
}

/** Whether all of a line is bold, as a heading that has no empty line below it. */
function isBold(line: readonly PhrasingContent[] | undefined): boolean {
  const nodes = said(line ?? []);
  return nodes.length > 0 && nodes.every(({ type }) => type === 'strong');
}

/** The nodes of a line but for blanks. */
function said(line: readonly PhrasingContent[]): PhrasingContent[] {
  return line.filter((node) => node.type !== 'text' || node.value.trim() !== '');
}

/** Whether lines are text that a tool wrapped to a width. */
export function areWrapped(texts: readonly string[]): boolean {
  return (
    widthOf(texts) > wrapping.narrowest &&
    !areWritten(texts) &&
    !texts.slice(1).every((text) => opening.test(text))
  );
}

/** Whether lines end where their writer ended them: half or more had room for the next word. */
function areWritten(texts: readonly string[]): boolean {
  const width = widthOf(texts);
  return width > wrapping.widest || hadRoom(texts, width * (1 - wrapping.uneven));
}

/** The length of the longest line, in letters. */
function widthOf(texts: readonly string[]): number {
  return Math.max(...texts.map(({ length }) => length));
}

/** Whether half or more of the line ends had room for the next word, up to this width in letters. */
function hadRoom(texts: readonly string[], width: number): boolean {
  const below = texts.slice(1);
  const roomy = below.filter((next, index) => {
    const [word = ''] = next.split(' ');
    return (texts[index] ?? '').length + 1 + word.length <= width;
  });
  return roomy.length * 2 >= below.length;
}

/** Whether two lines are one sentence, which a name that begins the second broke. */
function isSentence(texts: readonly string[]): boolean {
  const [above = '', below = '', ...others] = texts;
  const isOpen = /[\p{L}\p{N}]$/u.test(above) && !above.includes(':');
  return others.length === 0 && sentenceEnd.test(below) && isOpen && !areWritten(texts);
}

/** Whether a line is too short to have been wrapped; one sentence a line is how some write paragraphs. */
function endsThere(above: string, text: string): boolean {
  return (
    above.length <= wrapping.narrowest && (text.length <= wrapping.narrowest || !sentenceEnd.test(above))
  );
}

/** Short lines of words, not of a formula (“Doanh thu”, “x”, “Tỷ lệ”), of which many would have had room for the next word. */
function isVerse(lines: readonly string[]): boolean {
  if (lines.length < FEWEST || !lines.every((line) => line.length <= VERSE && /\p{L}{2}/u.test(line)))
    return false;
  return hadRoom(lines, widthOf(lines));
}
