import { LINE, weightOf, type Block, type WeighLine } from './block';

const MARK = '(?:-{2,}|[—–]{1,3}|\\*{3,}|_{3,}|={3,}|~{3,}|`{3,})';

/** A delimiter, alone or within a block of code. */
const OPENING = new RegExp(
  String.raw`^${MARK}[ \t]*(?:ya?ml|front-?matter|meta)?[ \t]*\n(?:\s*---[ \t]*\n)?`,
  'i',
);
const CLOSING = new RegExp(String.raw`^[ \t]*${MARK}[ \t]*$(?:\s*^${'`'}{3,}[ \t]*$)?`, 'm');

/** Limit in characters, of which most texts have no more than their first paragraphs. */
const LONGEST = 5000;

/**
 * Keys between delimiters that no tool writes: what a word processor makes of `---`, another rule, indented lines, a block of
 * code. The keys alone tell that it is front matter.
 * @param rest the text from the first word on
 * @param top its offset
 */
export function findLooselyFenced(rest: string, top: number, weigh: WeighLine): Block | null {
  const opening = OPENING.exec(rest)?.[0];
  if (opening === undefined) return null;
  const inside = rest.slice(opening.length, opening.length + LONGEST);
  const closing = CLOSING.exec(inside);
  if (closing === null) return null;
  const text = inside.slice(0, closing.index);
  const lines = text.replace(/^[ \t]+/gm, '').trim();
  if (!LINE.test(lines.split('\n', 1)[0] ?? '') || weightOf(lines, weigh) < 2) return null;
  const start = top + opening.length;
  return { language: 'yaml', text, start, remove: [[0, start + closing.index + closing[0].length]] };
}

/**
 * Keys in a comment above the text, where one of them holds the article back: `<!-- draft: true -->`,
 * `[//]: # (status: draft)`. A lone word (`<!-- draft -->`) is such a key with “true”.
 */
export function findInComment(text: string, weigh: WeighLine): Block | null {
  const found =
    /^(\s*(?:<!--|%%|\[(?:\/\/|comment)\]:[ \t]*#[ \t]*\()\s*)((?:(?!-->|%%)[^)]){1,2000}?)\s*(?:-->|%%|\))/.exec(
      text,
    );
  const [whole = '', before = '', inside = ''] = found ?? [];
  const keys = /[:：\n]/.test(inside) ? inside.replace(/^[ \t]+/gm, '') : `${inside}: true`;
  if (!LINE.test(keys.split('\n', 1)[0] ?? '') || weightOf(keys, weigh) < 2) return null;
  return { language: 'yaml', text: keys, start: before.length, remove: [[0, whole.length]] };
}

/** Two or more comments above the text, each with a key: `<!-- title: … -->`. Their marks become blanks, so offsets stay the same. */
export function findInComments(text: string, weigh: WeighLine): Block | null {
  const block = /^(?:[ \t]*<!--[ \t]*(?:(?!-->)[^\n]){3,1000}-->[ \t]*(?:\n|$)){2,40}/.exec(text)?.[0];
  if (block === undefined) return null;
  const keys = block.replace(/^[ \t]*<!--[ \t]*|[ \t]*-->[ \t]*$/gm, (mark) => ' '.repeat(mark.length));
  const lines = keys.split('\n').filter((line) => line.trim() !== '');
  if (!lines.every((line) => LINE.test(line.trim())) || weightOf(keys.replace(/^ +/gm, ''), weigh) < 2)
    return null;
  return { language: 'yaml', text: keys, start: 0, remove: [[0, block.length]] };
}
