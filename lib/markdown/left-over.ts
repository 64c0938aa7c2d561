import type { Code, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { diagnose, type Diagnostic } from '../report/diagnostic';
import type { Source } from './edits';
import { sourceOffset } from './source-offset';
import { walk } from './walk';

/**
 * Patterns that are never meant as text: two stars at a word (“(**)” is a note), an address in brackets, hashes
 * before a heading, a tag.
 */
const MARK =
  /(?<!\(|\*)\*\*(?=[^\s*)])|(?<=[^\s*(])\*\*(?![*)])|(?<![\p{L}\p{N}_])__(?=\p{L})|(?<=\p{L})__(?![\p{L}\p{N}_])|!\[|\]\(|\[\^[^\s\]]{1,40}\]|\]\[(?=[^[\]\n]*\p{L}[^[\]\n]*\])|~~|<!--|```|(?<=^|\n)#{1,9} |<\/?[a-z][a-z\d]*(?: [a-z-]+=|\/?>)|(?<=^|\n)\|[^\n]*\|[ \t]*(?=$|\n)/u;

/**
 * The same in what other tools read: attributes (`{.note}`, `{width=50%}`), insertions, wikis' bold and
 * headings, Jira's boxes, an entity that is not closed, placeholders (`${toc}`), formulas, Obsidian's task marks (`[-]`).
 */
const FOREIGN_MARK =
  /\{(?:[:.#][^{}\n]{1,60}|(?:width|height|align|class|style)=[^{}\n]{1,60}|(?:color|quote|panel|noformat)(?::[^{}\n]{1,40})?)\}|\+\+(?=\p{L})[^+\n]{1,80}\+\+|'''(?=\p{L})|(?<=^|\n)={2,6} [^=\n]{1,80} ={2,6}(?=$|\n)|&(?:nbsp|amp|lt|gt|quot)(?=[\s,.]|$)|\$\{[\w.]{1,40}\}|\$\$[^$\n]{1,200}\$\$|\$(?=[^\s$])[^$\n]{0,200}[\\^][^$\n]{0,200}\$|^\[[-/<>!?]\](?= )/u;

/** At least one of these is in every such pattern; most text contains none. */
const HINT = /[*_!~`#<|\]]/;
const FOREIGN_HINT = /\{|\+\+|'''|==|&[a-z]|\$|^\[[-/<>!?]/;

/** Reports Markdown or HTML syntax that the parser left as text, once for each paragraph. */
export function leftOver(root: Root, source: Source): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  walk(root, (node) => {
    if (node.type === 'code' && isOpen(node, source.text)) {
      const words = node.value.replace(/\s+/g, ' ').trim().slice(0, 60);
      diagnostics.push(diagnose('fence-open', source.place(node.position?.start.offset ?? 0), { words }));
    }
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
    const found = firstMark(node, source.text);
    if (found === null) return;
    const words = toString(node).replace(/\s+/g, ' ').trim().slice(0, 60);
    diagnostics.push(diagnose('markup-left-over', source.place(found.offset), { mark: found.mark, words }));
  });
  return diagnostics;
}

/** Whether code is opened by a fence that nothing closes, so that all the rest is code. */
function isOpen({ position }: Code, source: string): boolean {
  const written = source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  return /^(?:`{3}|~{3})/.test(written) && !/\n[ \t>]*(?:`{3,}|~{3,})[ \t]*$/.test(written);
}

function firstMark(owner: Nodes, source: string): { mark: string; offset: number } | null {
  let found: { mark: string; offset: number } | null = null;
  walk(owner, (node) => {
    if (node.type !== 'text' || found !== null) return;
    const { value } = node;
    const match =
      (HINT.test(value) ? MARK.exec(value) : null) ??
      (FOREIGN_HINT.test(value) ? FOREIGN_MARK.exec(value) : null);
    if (match === null) return;
    const offset = sourceOffset(node, match.index, source);
    // Escaped characters are intentional.
    if (source[offset] !== '\\' && source[offset - 1] !== '\\')
      found = { mark: match[0].slice(0, 20), offset };
  });
  return found;
}
