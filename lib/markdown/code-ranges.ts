import { formulas } from './math';

/** A range of a text, as offsets. */
export interface Range {
  start: number;
  end: number;
}

const FENCE = /^ {0,3}(?:(`{3,})[^`\n]*|(~{3,})[^\n]*)$/;

/** Ranges of fenced code in `text`, including the fences; an unclosed one runs to the end. */
export function fencedRanges(text: string): Range[] {
  if (!/^ {0,3}(?:```|~~~)/m.test(text)) return [];
  const ranges: Range[] = [];
  let open: { start: number; fence: string } | null = null;
  for (const { 0: line, index } of text.matchAll(/.*(?:\n|$)/g)) {
    const bare = line.replace(/\n$/, '');
    if (open === null) {
      const found = FENCE.exec(bare);
      const fence = found?.[1] ?? found?.[2];
      if (fence !== undefined) open = { start: index, fence };
    } else if (bare.trim().startsWith(open.fence) && /^ {0,3}(?:`+|~+)[ \t]*$/.test(bare)) {
      ranges.push({ start: open.start, end: index + line.length });
      open = null;
    }
  }
  if (open !== null) ranges.push({ start: open.start, end: text.length });
  return ranges;
}

/** How many later runs of backticks are searched for the closing one; only hostile paragraphs contain more. */
const REACH = 100;

/** Ranges of code in `text`, fenced or in backticks, in order. */
export function codeRanges(text: string): Range[] {
  if (!/`|^ {0,3}~~~/m.test(text)) return [];
  const fenced = fencedRanges(text);
  const runs = outside(
    fenced,
    Array.from(text.matchAll(/`+|\n[ \t]*\n/g), ({ 0: run, index }) => ({
      start: index,
      end: index + run.length,
      escaped: text[index - 1] === '\\',
    })),
  );
  const inline: Range[] = [];
  for (let index = 0; index < runs.length; index += 1) {
    const run = runs[index];
    if (run === undefined || run.escaped || text[run.start] === '\n') continue;
    const length = run.end - run.start;
    for (let next = index + 1; next <= Math.min(index + REACH, runs.length - 1); next += 1) {
      const other = runs[next];
      if (other === undefined || text[other.start] === '\n') break;
      if (other.end - other.start !== length) continue;
      inline.push({ start: run.start, end: other.end });
      index = next;
      break;
    }
  }
  return [...fenced, ...inline].sort((one, other) => one.start - other.start);
}

/** A line at the margin that owns what is indented below it: a list's item, MkDocs' `!!! note`. */
const OWNER = /^(?:[-*+]|\d{1,9}[.)]|!!!|\?\?\?|===|:)/;

/** Ranges of lines indented like code after a blank line that belong to no list item or container above. */
export function indentedRanges(text: string): Range[] {
  if (!/^(?: {4}|\t)/m.test(text)) return [];
  const ranges: Range[] = [];
  let [owner, isBelowBlank, isInside] = ['', true, false];
  for (const { 0: line, index } of text.matchAll(/[^\n]*(?:\n|$)/g)) {
    const isIndented = /^(?: {4}|\t)/.test(line);
    const last = ranges.at(-1);
    const end = index + line.length;
    if (isInside && isIndented && last !== undefined) last.end = end;
    else isInside = isIndented && isBelowBlank && !OWNER.test(owner);
    if (isInside && last?.end !== end) ranges.push({ start: index, end });
    if (/^\S/.test(line)) owner = line;
    isBelowBlank = line.trim() === '';
  }
  return ranges;
}

/** The `parts` that overlap none of `ranges`; both must be in order. */
export function outside<Part extends Range>(ranges: readonly Range[], parts: readonly Part[]): Part[] {
  if (ranges.length === 0) return [...parts];
  let next = 0;
  return parts.filter((part) => {
    while ((ranges[next]?.end ?? Infinity) <= part.start) next += 1;
    const range = ranges[next];
    return range === undefined || part.end <= range.start;
  });
}

/** The `parts` (in order) that overlap neither code nor formulas of `text`. */
export function outsideCode<Part extends Range>(text: string, parts: readonly Part[]): Part[] {
  return parts.length === 0 ? [] : outside(formulas(text), outside(codeRanges(text), parts));
}
