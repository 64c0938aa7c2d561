import type { Paragraph, PhrasingContent, Root, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { sourceOffset } from './source-offset';
import { walk } from './walk';

/** Italics not closed within this many paragraphs are unintended: their star marks a note. */
const FARTHEST = 20;

/** More stars left in a paragraph are no marks of italics. */
const MOST_STARS = 2;

/** Blocks that end a quotation even if its mark is not closed. */
const BARRIERS = new Set(['heading', 'table', 'code', 'thematicBreak']);

/** The end of a sentence or clause, where no footnote reference would be. */
const ENDS_CLAUSE = /[.!?…:;”"’)\]]/;

/** A star that no mark of its own paragraph answers. */
interface Star {
  text: Text;
  index: number;
  /** Its paragraph, and whether it stands first or last in it. */
  paragraph: Paragraph;
  isFirst: boolean;
  isLast: boolean;
  /** The characters beside it; a space at either end of the paragraph. */
  before: string;
  behind: string;
}

/**
 * Sets in italics what stands between a star that opens in one paragraph and a star that closes in a later one: editors put
 * one pair of marks around a quotation of several paragraphs, also with other pairs inside, but in Markdown every mark
 * ends with its paragraph.
 * @param source the text that was parsed
 * @returns the opening star of each such quotation
 */
export function spreadItalics(root: Root, source: string): Text[] {
  const repaired: Text[] = [];
  let opened: { star: Star; between: Paragraph[] } | null = null;
  walk(root, (node) => {
    if (BARRIERS.has(node.type)) opened = null;
    if (node.type !== 'paragraph') return;
    const stars = starsIn(node, source);
    const [close] = stars;
    let open = stars.at(-1);
    if (opened !== null && close !== undefined && answers(opened.star, close)) {
      repaired.push(opened.star.text);
      // Of two stars in one text node the later is cut first.
      if (open === close) open = undefined;
      setItalic(close, 'before');
      for (const paragraph of opened.between) italicise(paragraph);
      setItalic(opened.star, 'behind');
      opened = null;
    } else if (close === undefined) opened?.between.push(node);
    if (stars.length > 0 || (opened?.between.length ?? 0) > FARTHEST - 2) opened = null;
    if (open !== undefined && opens(open)) opened = { star: open, between: [] };
  });
  return repaired;
}

const opens = ({ before, behind }: Star) => /\s/.test(before) && /\S/.test(behind);

const closes = ({ before, behind }: Star) => /\S/.test(before) && /[\s.,;:!?…)”"]/.test(behind);

/** Whether two stars are a pair: around whole paragraphs, or among other italics, which a note's star does not stand in. */
function answers(open: Star, close: Star): boolean {
  const isAround = open.isFirst && close.isLast && ENDS_CLAUSE.test(close.before);
  const isAmong = [open, close].some(({ paragraph }) =>
    paragraph.children.some(({ type }) => type === 'emphasis'),
  );
  return closes(close) && (isAround || isAmong);
}

/** The stars left in a paragraph that are not escaped; none if there are many. */
function starsIn(paragraph: Paragraph, source: string): Star[] {
  const said = toString(paragraph);
  // Locating each of many would take quadratic time.
  const count = said.split('*', MOST_STARS + 2).length - 1;
  if (count === 0 || count > MOST_STARS) return [];
  const stars: Star[] = [];
  let at = 0;
  const visit = (node: PhrasingContent) => {
    if (node.type === 'text')
      for (const { index } of node.value.matchAll(/\*/g)) {
        const offset = sourceOffset(node, index, source);
        if (source[offset] !== '*' || source[offset - 1] === '\\') continue;
        const place = at + index;
        stars.push({
          ...{ text: node, index, paragraph },
          isFirst: said.slice(0, place).trim() === '',
          isLast: said.slice(place + 1).trim() === '',
          before: said.charAt(place - 1) || ' ',
          behind: said.charAt(place + 1) || ' ',
        });
      }
    if ('children' in node) node.children.forEach(visit);
    else at += toString(node).length;
  };
  paragraph.children.forEach(visit);
  return stars;
}

/** Removes a star, and sets in italics what stands on one side of it. */
function setItalic({ text, index, paragraph }: Star, side: 'before' | 'behind'): void {
  const [head, tail] = [text.value.slice(0, index), text.value.slice(index + 1)];
  const place = paragraph.children.indexOf(text);
  // A star inside bold: the mark goes, and the rest is set as it is.
  text.value = head + tail;
  if (place < 0) return;
  const parts = [head, tail].map((value): Text => ({ ...text, value }));
  const [before, behind] = [paragraph.children.slice(0, place), paragraph.children.slice(place + 1)];
  paragraph.children =
    side === 'before'
      ? [...inItalics([...before, ...parts.slice(0, 1)]), ...parts.slice(1), ...behind]
      : [...before, ...parts.slice(0, 1), ...inItalics([...parts.slice(1), ...behind])];
}

function italicise(paragraph: Paragraph): void {
  paragraph.children = inItalics(paragraph.children);
}

/** Each row of children without italics of their own, in italics. */
function inItalics(children: readonly PhrasingContent[]): PhrasingContent[] {
  const set: PhrasingContent[] = [];
  let row: PhrasingContent[] = [];
  const close = () => {
    const [first] = row;
    const isBlank = row.every((child) => toString(child).trim() === '');
    if (first !== undefined && isBlank) set.push(...row);
    else if (first !== undefined)
      set.push({ type: 'emphasis', children: row, ...(first.position && { position: first.position }) });
    row = [];
  };
  for (const child of children) {
    if (child.type === 'text' && child.value === '') continue;
    if (child.type !== 'emphasis') {
      row.push(child);
      continue;
    }
    close();
    set.push(child);
  }
  close();
  return set;
}
