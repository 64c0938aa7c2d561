import { fencedRanges, indentedRanges, outside, type Range } from '../code-ranges';
import { applyEdits, type Edit, type Source } from '../edits';

/** What only a line of a program or of a shell ends in, begins with or contains. */
const CODE =
  /[{}]\)?[;,]?\s*$|^\s*(?:\/[/*]|[$>%] \w|#!|#include\b|<\?php|(?:sudo|apt(?:-get)?|npm|npx|yarn|git|cd|docker|pip3?|curl|echo) \S|(?:import|from|def|class|function|var|let|const|return|public|private|static|void|int|use|package|require)\s+[\w$"'({*]|(?:if|for|while|unless|switch|foreach)\s?\()|(?<![\w.])(?:[\w$]+(?:\.|->|::))*[a-z_]\w*\([^\n]*\)\s*[;:,{]?\s*$|(?:\w\(|=|\$\w|\w_\w|\w\.\w)[^\n]*;\s*$|^\s*(?:break|continue|return)\b[^\n]*;\s*$|=>|->\w|::\w|^\s*[\w.$[\]"'-]+\s*[+-]?=\s*\S/;

/** Four words in a row, or one with a mark, as only sentences have them: items of laws end in a semicolon, too. */
const PROSE = /(?:(?<![\p{L}\p{M}])\p{L}[\p{L}\p{M}]*[ ,]+){3}\p{L}|[^\x00-\x7f]/u;
const COMMENT = /^\s*(?:#|\/\/|\/?\*(?!\*)|--|;)/;
const QUOTED = /(["'`])[^\n]*?\1/g;

/** HTML, and Markdown of its own. */
const MARKUP = /^\s*(?:<[a-z!/]|```|!?\[|\||[-*+>] )|\*\*\S[^\n]*\*\*/i;

/** The end of a fence at the margin, with blank lines below it. */
const FENCE_ABOVE = /(?:^|\n)(?:`{3,}|~{3,})[ \t]*(?:\n[ \t]*){1,3}$/;
const FENCE_REACH = 40;

/** Tags of elements whose text is shown as it is written, or not at all, and the ends of comments. */
const RAW =
  /<(?<open>pre|script|style|textarea|code|svg)\b|<\/(?<close>pre|script|style|textarea|code|svg)>|<!--|-->/gi;

/**
 * Puts fences around code that is set apart by its indentation alone. Newsrooms indent paragraphs, too: what looks like
 * sentences or HTML stays text.
 */
export function fenceIndentedCode(source: Source): Source {
  const { text } = source;
  const found = outside(fencedRanges(text), indentedRanges(text));
  if (found.length === 0) return source;
  const blocks = outside(rawRanges(text), found);
  return applyEdits(
    source,
    runs(text, blocks).flatMap((run) => fenced(text, run)),
  );
}

/** From the opening of such an element or comment to its end; one that nothing closes is none. */
function rawRanges(text: string): Range[] {
  const ranges: Range[] = [];
  let open: { name: string; start: number } | null = null;
  for (const { 0: tag, index, groups } of text.matchAll(RAW)) {
    const name = (groups?.['open'] ?? groups?.['close'] ?? 'comment').toLowerCase();
    const isOpening = groups?.['open'] !== undefined || tag === '<!--';
    if (open === null && isOpening) open = { name, start: index };
    if (open === null || isOpening || open.name !== name) continue;
    ranges.push({ start: open.start, end: index + tag.length });
    open = null;
  }
  return ranges;
}

/** Runs of blocks with nothing but blank lines between them, of which half are code and none are sentences. */
function runs(text: string, blocks: readonly Range[]): Range[] {
  const all: (Range & { code: number; others: number })[] = [];
  let above = 0;
  for (const { start, end } of blocks) {
    const last = all.at(-1);
    const goesOn = last?.end === above && text.slice(above, start).trim() === '';
    // What a program prints is set below it, and may be sentences.
    const isPrinted = !goesOn && FENCE_ABOVE.test(text.slice(Math.max(0, start - FENCE_REACH), start));
    const { isCode, isText } = isPrinted ? { isCode: true, isText: false } : kindOf(text.slice(start, end));
    above = end;
    if (isText) continue;
    if (last !== undefined && goesOn) {
      last.end = end;
      last[isCode ? 'code' : 'others'] += 1;
    } else {
      const from = start + leadingBlank(text.slice(start, end));
      all.push({ start: from, end, code: Number(isCode), others: Number(!isCode) });
    }
  }
  return all.filter(({ code, others }) => code > 0 && code >= others);
}

/** The length of the blank lines that a block begins with. */
function leadingBlank(block: string): number {
  return /^(?:[ \t]*\n)*/.exec(block)?.[0].length ?? 0;
}

function kindOf(block: string): { isCode: boolean; isText: boolean } {
  const lines = block.split('\n').filter((line) => line.trim() !== '');
  const code = lines.filter((line) => CODE.test(line));
  const prose = lines.filter((line) => PROSE.test(line.replace(QUOTED, '')) && !COMMENT.test(line));
  const isText = prose.length >= Math.max(1, code.length) || lines.some((line) => MARKUP.test(line));
  const isCode = (code.length * 5 >= lines.length * 2 && code.length > 0) || isNested(lines);
  return { isCode: !isText && isCode, isText };
}

/** Whether lines are indented further between two that are not: `do` … `end`. */
function isNested(lines: readonly string[]): boolean {
  const depths = lines.map((line) => /^\s*/.exec(line)?.[0].length ?? 0);
  return depths.some((depth) => depth > (depths[0] ?? 0)) && depths.at(-1) === depths[0];
}

/** Edits that take the indentation away and put a fence above and below. */
function fenced(text: string, { start, end }: Range): Edit[] {
  const block = text.slice(start, end);
  const margins = Array.from(block.matchAll(/^(?: {4}|\t)/gm), ({ 0: margin, index }) => ({
    start: start + index,
    end: start + index + margin.length,
    text: index === 0 ? '```\n' : '',
  }));
  return [...margins, { start: end, end, text: block.endsWith('\n') ? '```\n\n' : '\n```\n' }];
}
