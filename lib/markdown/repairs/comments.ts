import { diagnose, type Diagnostic } from '../../report/diagnostic';
import { codeRanges, outside } from '../code-ranges';
import { applyEdits, type Edit, type Source } from '../edits';

/**
 * `<!-->`, which closes a comment or is one; `<!--`; `-->`; and what word processors make of the last two: `<!–`,
 * `<! --`, `—>`.
 */
const MARK = /<!---?>|<!--|--!?>|<!\s?[-–—]{1,2}|[-–—]{1,2}\s?>/g;

type Kind = 'both' | 'opens' | 'closes' | 'typo' | 'closing typo';
interface Mark {
  kind: Kind;
  start: number;
  end: number;
}

/** A comment that Markdown reads as it is meant, wherever it is. */
const PLAIN = /^<!--(?:(?!--)[^\n|])*-->$/;

/** `[//]: # (words)`, also below a line of text or without the brackets, where it is no definition to Markdown. */
const DEFINITION =
  /^ {0,3}\[(?:\/\/|#|_?comment_?)\]:[ \t]*(?:#|<>)[ \t]*(?:\([^()\n]*(?:\n[ \t]*[^()\s][^()\n]*){0,50}\)|[^\n]*)[ \t]*(?:\n|$)/gim;

/**
 * Empties the comments outside code, so that none is shown in part: to Markdown, a comment inside a line ends with
 * its paragraph, one in a list with the list, and one around another with the inner one.
 * @returns the text, and an error if a comment is never closed
 */
export function emptyComments(source: Source): { source: Source; problem: Diagnostic | null } {
  const { text } = source;
  const definitions = Array.from(text.matchAll(DEFINITION), ({ 0: whole, index }): Edit => {
    return { start: index, end: index + whole.length, text: '' };
  });
  if (definitions.length === 0) return emptyMarked(source);
  return emptyMarked(applyEdits(source, outside(codeRanges(text), definitions)));
}

function emptyMarked(source: Source): { source: Source; problem: Diagnostic | null } {
  const { text } = source;
  const marks = marksIn(text);
  if (marks.length === 0) return { source, problem: null };
  const pairs = pairsOf(marks);
  const code = codeRanges(text);
  const edits: Edit[] = [];
  let done = 0;
  let range = 0;
  for (let index = 0; index < marks.length; index += 1) {
    const mark = marks[index];
    if (mark === undefined || (mark.kind !== 'opens' && mark.kind !== 'typo')) continue;
    while ((code[range]?.end ?? Infinity) <= mark.start) range += 1;
    const around = code[range];
    // Backticks inside a comment begin no code.
    if (around !== undefined && around.start >= done && around.start <= mark.start) continue;
    const last = closingOf(marks, index, pairs);
    const end = marks[last]?.end;
    if (end === undefined) return { source, problem: diagnose('comment-open', source.place(mark.start), {}) };
    if (!PLAIN.test(text.slice(mark.start, end))) edits.push({ start: mark.start, end, text: '<!-- -->' });
    [index, done] = [last, end];
  }
  return { source: applyEdits(source, edits), problem: null };
}

function marksIn(text: string): Mark[] {
  if (!text.includes('<!')) return [];
  return Array.from(text.matchAll(MARK), ({ 0: written, index }) => ({
    kind: kindOf(written),
    start: index,
    end: index + written.length,
  }));
}

function kindOf(written: string): Kind {
  if (!written.endsWith('>')) return written === '<!--' ? 'opens' : 'typo';
  if (written.startsWith('<')) return 'both';
  return written.startsWith('--') && !/\s/.test(written) ? 'closes' : 'closing typo';
}

/** The index of the mark that closes the comment opened at `index`; -1 if there is none. */
function closingOf(marks: readonly Mark[], index: number, pairs: ReadonlyMap<number, number>): number {
  let typo = -1;
  for (let at = index + 1; at < marks.length; at += 1) {
    const kind = marks[at]?.kind;
    if (kind === 'closes' || kind === 'both') return at;
    if (kind === 'closing typo') typo = typo === -1 ? at : typo;
    else return typo === -1 ? (pairs.get(index) ?? firstClosing(marks, at)) : typo;
  }
  return typo;
}

function firstClosing(marks: readonly Mark[], from: number): number {
  for (let at = from; at < marks.length; at += 1) {
    const kind = marks[at]?.kind;
    if (kind !== 'opens' && kind !== 'typo') return at;
  }
  return -1;
}

/** The closing mark of each opening one, if comments may contain others; by index. */
function pairsOf(marks: readonly Mark[]): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (const [index, { kind }] of marks.entries()) {
    if (kind === 'opens' || kind === 'typo') open.push(index);
    if (kind !== 'closes' && kind !== 'both') continue;
    const last = open.pop();
    if (last !== undefined) pairs.set(last, index);
  }
  return pairs;
}
