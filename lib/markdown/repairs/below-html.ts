import { htmlBlockNames } from 'micromark-util-html-tag-name';
import type { Edit } from '../edits';

const BLOCKS: ReadonlySet<string> = new Set(htmlBlockNames);
const NEVER_CLOSED = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** A picture with nothing else on its line. */
const PICTURE = /^\s*\[?!\[[^\]\n]*\]\([^\n]*\)\s*$/;
/** Elements that show what is in them as it is written. */
const VERBATIM = /^\s*<(?:pre|code|script|style|textarea)\b/i;

const TAG = /<(\/?)([a-z][a-z\d-]*)(?=[\s/>])/gi;

/**
 * Ends HTML at the line where its last element is closed: Markdown reads what is right below, “*Ảnh: A*” or “## Tiểu mục”, as a part
 * of the HTML up to the next empty line, and shows its marks. A picture on a line of its own inside HTML is set apart, too.
 */
export function textBelowHtml(text: string): Edit[] {
  const edits: Edit[] = [];
  let above = '';
  // How many elements are open in the HTML that a line continues; null outside HTML.
  let open: number | null = null;
  let isVerbatim = false;
  for (const { 0: line, index } of text.matchAll(/[^\n]*(?:\n|$)/g)) {
    const isTag = /^\s*</.test(line);
    if (line.trim() === '') open = null;
    else if (open === null) {
      open = opensHtml(line, above) ? opened(line) : null;
      isVerbatim = VERBATIM.test(line);
    } else if (PICTURE.test(line) && !isVerbatim) {
      edits.push({ start: index, end: index, text: '\n' });
      edits.push({ start: index + line.length, end: index + line.length, text: '\n' });
      open = null;
    } else if (open <= 0 && !isTag && above.trimEnd().endsWith('>')) {
      edits.push({ start: index, end: index, text: '\n' });
      open = null;
    } else open += opened(line);
    above = line;
  }
  return edits;
}

/** Whether Markdown reads HTML from this line on: a block's tag, or below an empty line any tag that is alone. */
function opensHtml(line: string, above: string): boolean {
  const name = /^ {0,3}<\/?([a-z][a-z\d-]*)(?=[\s/>])/i.exec(line)?.[1];
  if (name === undefined) return false;
  return BLOCKS.has(name.toLowerCase()) || (above.trim() === '' && /^\s*<[^<>]*>\s*$/.test(line));
}

/** How many more elements a line opens than it closes. */
function opened(line: string): number {
  return Array.from(line.matchAll(TAG)).reduce(
    (sum, [, slash, name = '']) =>
      NEVER_CLOSED.has(name.toLowerCase()) ? sum : sum + (slash === '' ? 1 : -1),
    0,
  );
}
