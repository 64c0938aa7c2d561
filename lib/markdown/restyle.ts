import type { PhrasingContent } from 'mdast';

/** An emphasis mark of `stars` stars, or (0 stars) the content between marks. */
export interface Token {
  stars: number;
  /** The mark as text; null if Markdown has already parsed it. */
  node: PhrasingContent | null;
  /** Whether text, not white space or an end of the row, precedes or follows the mark. */
  behindText: boolean;
  beforeText: boolean;
}

interface Styled {
  node: PhrasingContent;
  bold: boolean;
  italic: boolean;
}

/** Interprets a row of marks and text as its author meant it: a mark closes what is open, or else opens. */
export function restyle(tokens: readonly Token[]): PhrasingContent[] {
  const row: Styled[] = [];
  let bold = false;
  /** Where the open italics began; null if none are open. */
  let italic: { at: number; mark: PhrasingContent | null } | null = null;
  for (const [index, { stars, node, behindText, beforeText }] of tokens.entries()) {
    const endsOnly = behindText && !beforeText;
    if (stars === 0) {
      if (node !== null) row.push({ node, bold, italic: italic !== null });
    } else if (stars === 1) {
      if (italic !== null) italic = null;
      else if (bold && index === tokens.length - 1) bold = false;
      else if (beforeText) italic = { at: row.length, mark: node };
      else if (node !== null) row.push({ node, bold, italic: false });
    } else if (stars === 2 && italic !== null && !bold && node !== null) {
      // `*one**two*` is a word split by an export; `*one**` a typing mistake.
      if (endsOnly) italic = null;
      else if (!behindText) bold = true;
    } else if (stars === 2) {
      if (bold) bold = false;
      else if (endsOnly) emboldenLine(row);
      else bold = true;
    } else if (stars === 3) {
      const isOpen: boolean = bold || italic !== null;
      bold = !isOpen && !endsOnly;
      italic = !isOpen && beforeText ? { at: row.length, mark: null } : null;
    } else if (stars === 5) {
      italic = italic === null && beforeText ? { at: row.length, mark: null } : null;
    }
    // Four or six stars close and open the same style: a word split by an export.
  }
  if (italic !== null) neverClosed(row, italic);
  return wrap(row, 'bold', (part) => wrap(part, 'italic', (run) => run.map((styled) => styled.node)));
}

/** For a bold mark that can only close: sets the text before it on its line in bold. */
function emboldenLine(row: Styled[]): void {
  const start = row.findLastIndex(({ node }) => node.type === 'break') + 1;
  for (const styled of row.slice(start)) styled.bold = true;
}

/** An unmatched star is a literal star: it marks a footnote, or the right answer of a quiz. */
function neverClosed(row: Styled[], { at, mark }: { at: number; mark: PhrasingContent | null }): void {
  for (const styled of row.slice(at)) styled.italic = false;
  if (mark !== null) row.splice(at, 0, { node: mark, bold: row[at]?.bold ?? false, italic: false });
}

const ELEMENT = { bold: 'strong', italic: 'emphasis' } as const;

/** Puts each run of nodes that have `style` into one element. */
function wrap(
  row: readonly Styled[],
  style: keyof typeof ELEMENT,
  inner: (run: readonly Styled[]) => PhrasingContent[],
): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (let start = 0; start < row.length;) {
    const styled = row[start]?.[style] ?? false;
    const next = row.findIndex((other, index) => index > start && other[style] !== styled);
    const end = next === -1 ? row.length : next;
    const children = inner(row.slice(start, end));
    const position = children[0]?.position;
    if (styled) nodes.push({ type: ELEMENT[style], children, ...(position && { position }) });
    else nodes.push(...children);
    start = end;
  }
  return nodes;
}
