import { wrapping } from '../../language/wrapping';
import { fencedRanges } from '../code-ranges';
import type { Edit } from '../edits';

/** Backslashes at the ends of lines that break nothing, since their paragraph ends there. */
const EMPTY_BREAK = /(?<!\\)\\(?:[ \t]*\n[ \t]*\\)*(?=[ \t]*(?:\n[ \t]*(?:\n|#{1,6}[ \t])|\n?(?![^])))/g;

/** Removes backslashes for line breaks that have no line below them. */
export function emptyBreaks(text: string): Edit[] {
  return Array.from(text.matchAll(EMPTY_BREAK), ({ 0: marks, index }) => ({
    start: index,
    end: index + marks.length,
    text: '',
  }));
}

/** Minimum length of a paragraph's line, in letters; verses and addresses are shorter. */
const LONG = 80;

/** Minimum number of line breaks, and of long lines beside them, to tell how a file breaks its lines. */
const FEWEST = { breaks: 6, long: 2 };

/** Ends in the middle of a sentence, outside a link. */
const goesOn = /[\p{L}\p{N},]$/u;

/** Maximum share of breaks where the next word did not fit on the line, as in text wrapped to a width. */
const WRAPPED = 0.15;

/** A link whose words go on in the line below, and their end there. */
const OPEN_LINK = /\[[^[\]]{1,300}$/;
const LINK_END = /^[^[\]]{0,300}\]\(/;

/** The kinds of lines whose length shows such a width. */
const OF_TEXT: ReadonlySet<Kind> = new Set<Kind>(['text', 'item', 'quote', 'inside']);

/** The kinds of lines that nothing separates from those beside them. */
const WHOLE: ReadonlySet<Kind> = new Set<Kind>(['blank', 'html', 'code', 'inside']);

/** How a paragraph begins. */
const OPENING = /^["“‘'(\[*_]*(?:\p{Lu}|\d)/u;

/** Maximum length of a numbered heading, and the minimum of the paragraph below it, in words. */
const LONGEST_HEADING = 14;
const SENTENCE = 12;

/** Ends like a sentence. */
const sentenceEnd = /[.!?…]["”’)*_]*$/u;

type Kind = 'blank' | 'text' | 'item' | 'quote' | 'row' | 'heading' | 'html' | 'code' | 'inside';

interface Line {
  /** Offset of its first character. */
  start: number;
  text: string;
  kind: Kind;
}

/** How a line begins, for each kind but text. */
const KINDS: readonly (readonly [Kind, RegExp])[] = [
  ['blank', /^\s*$/],
  ['heading', /^ {0,3}#{1,6}(?:\s|$)/],
  ['item', /^\s*(?:[-*+]|\d{1,9}[.)])(?:\s|$)/],
  ['quote', /^\s*>/],
  ['row', /^\s*\|/],
  ['html', /^\s*<[a-z/!]/i],
  // The continuation of an item, or the underline of a heading.
  ['inside', /^(?: {2,}|\t)\S|^(?:-{2,}|=+)\s*$/],
];

/**
 * Separates the paragraphs of a file that has each on a line of its own, without empty lines, as tools write that copy
 * whole pages: Markdown reads such lines as one paragraph, or as the last item of the list above them.
 */
export function paragraphsByLine(text: string): Edit[] {
  const lines = linesIn(text);
  const apart = isByLine(lines)
    ? lines.filter((line, index) => areApart(lines[index - 1], line))
    : belowItems(lines);
  return apart.map(({ start }) => ({ start, end: start, text: '\n' }));
}

/**
 * The lines right below a whole item that are no part of it, and the items right below these lines: “- Bản sao học bạ.”, then
 * “Hồ sơ nộp tại phòng đào tạo.” Where text was wrapped to a width, the line above must have had room for the next word.
 */
function belowItems(lines: readonly Line[]): Line[] {
  const width = lines.reduce(
    (most, { kind, text }) => (OF_TEXT.has(kind) ? Math.max(most, text.length) : most),
    0,
  );
  const hasRoom = (above: string, next: string) =>
    width > wrapping.widest ||
    above.length + 1 + next.search(/\s|$/) <= Math.max(width * (1 - wrapping.uneven), wrapping.narrowest);
  let isBelow = false;
  return lines.filter((line, index) => {
    const above = lines[index - 1];
    const opens =
      above?.kind === 'item' &&
      line.kind === 'text' &&
      (sentenceEnd.test(above.text.trimEnd()) || headsText(above.text, line.text)) &&
      OPENING.test(line.text) &&
      hasRoom(above.text, line.text);
    const closes = isBelow && line.kind === 'item';
    isBelow = opens || (isBelow && line.kind === 'text');
    return opens || closes;
  });
}

/** Whether a numbered line is the heading of the sentence below it: “2. Hoạt động trong năm”. */
function headsText(above: string, line: string): boolean {
  const words = /^\s*\d{1,2}[.)]\s+(.*[^\s.,:;!?])\s*$/.exec(above)?.[1] ?? '';
  return words !== '' && words.split(' ').length <= LONGEST_HEADING && line.split(' ').length >= SENTENCE;
}

function linesIn(text: string): Line[] {
  const fenced = fencedRanges(text);
  let next = 0;
  return Array.from(text.matchAll(/[^\n]*(?:\n|$)/g), ({ 0: whole, index }) => {
    while ((fenced[next]?.end ?? Infinity) <= index) next += 1;
    const line = whole.replace(/\n$/, '');
    const isCode = index >= (fenced[next]?.start ?? Infinity);
    return { start: index, text: line, kind: isCode ? 'code' : kindOf(line) };
  });
}

function kindOf(line: string): Kind {
  return KINDS.find(([, pattern]) => pattern.test(line))?.[0] ?? 'text';
}

/**
 * Whether the lines of text below each other are paragraphs: empty lines are rare, some lines are long, and hardly any
 * was broken at a width.
 */
function isByLine(lines: readonly Line[]): boolean {
  const count = { breaks: 0, long: 0, wrapped: 0 };
  const written = lines.filter(({ kind }) => kind !== 'blank' && kind !== 'code').length;
  const gaps = lines.filter(
    ({ kind }, index) => kind === 'blank' && lines[index - 1]?.kind !== 'blank',
  ).length;
  if (gaps > written / 3) return false;
  let run: string[] = [];
  const close = () => {
    const width = run.reduce((most, { length }) => Math.max(most, length), 0);
    for (const [index, text] of run.entries()) {
      const next = run[index + 1];
      if (run.length > 1 && text.length >= LONG) count.long += 1;
      if (next === undefined) continue;
      count.breaks += 1;
      // The longest line shows the width, and nothing about its own break.
      const fits = text.length === width || text.length + 1 + next.search(/\s|$/) <= width;
      const isCut = text.length >= LONG && /^\p{Ll}/u.test(next);
      if ((isCut || !fits) && goesOn.test(text)) count.wrapped += 1;
    }
    run = [];
  };
  for (const { kind, text } of lines) {
    if (kind === 'text') run.push(visible(text));
    else close();
  }
  close();
  return (
    count.breaks >= FEWEST.breaks && count.long >= FEWEST.long && count.wrapped <= count.breaks * WRAPPED
  );
}

/** A line without the addresses of its links and pictures. */
function visible(line: string): string {
  return line.replace(/\]\([^()\s]*(?:\s"[^"]*")?\)/g, ']').trim();
}

/** Whether two lines that follow each other are not parts of one list, quotation, table or paragraph. */
function areApart(above: Line | undefined, line: Line): boolean {
  if (above === undefined) return false;
  if (WHOLE.has(above.kind) || WHOLE.has(line.kind)) return false;
  if (above.kind === 'text' && line.kind === 'text')
    return !/(?: {2}|\\)$/.test(above.text) && !(OPEN_LINK.test(above.text) && LINK_END.test(line.text));
  return above.kind !== line.kind || line.kind === 'heading';
}
