import type { Nodes, PhrasingContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { linesOf, trimmed, writtenIn } from './runs';

/** Maximum length of a line that ends where its writer ended it, in letters: no tool wraps text to fewer. */
const SHORT = 60;

/** Maximum length of the lines of a free verse, which may begin with small letters. */
const VERSE = 40;

/** Minimum number of lines of such a verse. */
const FEWEST = 3;

/** How the lines of verses, addresses and lists begin, and hardly any that was wrapped. */
const opening = /^["“‘'(\[]*(?:\p{Lu}|\d|[-–—+•*]\s)/u;

/** The beginning of an item: “a) ”, “b. ”, “ii) ”. */
const item = /^(?:\d{1,2}|[a-zđ]|[ivx]{1,4})[).]\s/u;

const sentenceEnd = /[.!?…]["”’)]*$/u;

/**
 * Keeps the lines of a block that its writer ended with Enter alone, as verses, addresses and “a)”, “b)” are typed: in
 * Markdown they run on. Lines of text that was wrapped to a width do run on.
 */
export function keepLines(block: Nodes): void {
  visit(block, 'paragraph', (paragraph) => {
    paragraph.children = withLines(paragraph.children);
  });
}

function withLines(nodes: PhrasingContent[]): PhrasingContent[] {
  if (!writtenIn(nodes).includes('\n')) return nodes;
  const lines = linesOf(nodes).map(trimmed);
  const texts = lines.map(writtenIn);
  const isAll =
    (texts.every((text) => opening.test(text) || item.test(text)) && !isSentence(texts)) || isVerse(texts);
  return lines.flatMap((line, index): PhrasingContent[] => {
    const [above, text] = [texts[index - 1], texts[index]];
    if (above === undefined || text === undefined) return line;
    const ends = item.test(text) || (isAll && endsThere(above, text));
    return [ends ? { type: 'break' } : { type: 'text', value: '\n' }, ...line];
  });
}

/** Whether two lines are one sentence, which a name that begins the second broke. */
function isSentence([above = '', below = '', ...others]: readonly string[]): boolean {
  return (
    others.length === 0 && sentenceEnd.test(below) && /[\p{L}\p{N}]$/u.test(above) && !above.includes(':')
  );
}

/** Whether a line is too short to have been wrapped; one sentence a line is how some write paragraphs. */
function endsThere(above: string, text: string): boolean {
  return above.length <= SHORT && (text.length <= SHORT || !sentenceEnd.test(above));
}

/** Short lines of words, not of a formula (“Doanh thu”, “x”, “Tỷ lệ”), of which many would have had room for the next word. */
function isVerse(lines: readonly string[]): boolean {
  if (lines.length < FEWEST || !lines.every((line) => line.length <= VERSE && /\p{L}{2}/u.test(line)))
    return false;
  const width = Math.max(...lines.map(({ length }) => length));
  const breaks = lines.slice(0, -1);
  const ended = breaks.filter((line, index) => {
    const [word = ''] = (lines[index + 1] ?? '').split(' ');
    return line.length < width && line.length + 1 + word.length <= width;
  });
  return ended.length * 2 >= breaks.length;
}
